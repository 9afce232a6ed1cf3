"""The organisation's own periods: shorter as it likes, longer only with a written reason."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fieldscreen.domain.retention_rules import PeriodRefusedError, RetentionRule, RetentionRules, RuleName
from fieldscreen.ui.parts.basics import text
from fieldscreen.ui.parts.fields import Field, choice_box
from fieldscreen.ui.retention.deciding import DecidingDialog, Drafts
from fieldscreen.ui.retention.retention_words import period_words

Choose = Callable[[RuleName, int, str], None]


class PeriodDialog(DecidingDialog):
    """Changes one period.

    Args:
        parent: The window.
        shipped: The rules as shipped.
        own: The rules with the organisation's own periods.
        language: Language of the rules' own texts.
        choose: Keeps a period: rule, amount, reason.
    """

    def __init__(
        self,
        parent: QWidget,
        shipped: RetentionRules,
        own: RetentionRules,
        language: str,
        choose: Choose,
    ) -> None:
        nothing_kept = Drafts({}, lambda _typed: None)
        super().__init__(parent, "period", self.tr("Your organisation’s period"), nothing_kept)
        self._shipped, self._own, self._choose = shipped, own, choose
        named = tuple((one.name.value, title_of(one, language)) for one in shipped.rules)
        self._which = choice_box("period.rule", named, RuleName.ACKNOWLEDGED.value)
        self._which.currentIndexChanged.connect(lambda _index: self._show())
        self._amount = self.line("amount")
        self._hint = text("", "small", name="period.hint")
        self._reason = self.area("reason")
        self.body.addWidget(Field(self.tr("Which period"), self._which))
        self.body.addWidget(Field(self.tr("How long"), self._amount))
        self.body.addWidget(self._hint)
        self.body.addWidget(
            Field(self.tr("Why it is longer than suggested (not needed for a shorter one)"), self._reason)
        )
        self.finish(self.tr("Keep"), self._on_decide)
        self._show()
        self._amount.setFocus()

    def _rule(self) -> RuleName:
        return RuleName(str(self._which.currentData()))

    def _show(self) -> None:
        rule = self._shipped.of(self._rule())
        own = self._own.of(self._rule())
        self._amount.setText(str(own.period.amount))
        self._reason.setPlainText(own.reason)
        suggested = self.tr("Suggested: {period}.").format(period=period_words(rule.period))
        most = (
            self.tr("Never more than {period}.").format(period=period_words(rule.most)) if rule.most else ""
        )
        self._hint.setText(" ".join(part for part in (suggested, most) if part))

    def _on_decide(self) -> None:
        typed = self._amount.text().strip()
        if not typed.isdecimal():
            rule = self._shipped.of(self._rule())
            raise PeriodRefusedError(rule.name, rule.most.amount if rule.most else None)
        self._choose(self._rule(), int(typed), self._reason.toPlainText())


def title_of(rule: RetentionRule, language: str) -> str:
    """Return a rule's name in *language*, in French when it has none in it."""
    return rule.titles.get(language, rule.titles["fr"])
