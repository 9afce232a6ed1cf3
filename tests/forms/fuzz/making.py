"""Expressions, forms and workbooks made from draws: mostly sensible, never for long.

A fuzzer that only throws bytes at a parser tests the parser's first line. These follow the grammar of
XPath, XForms and XLSForm, break it now and then, and so reach what lies behind.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import quoteattr

from fieldscreen.forms.xpath import XPathError, compile_expression, function_names, parse
from support.xforms import xform_text

if TYPE_CHECKING:
    from forms.fuzz.draws import Draws

FUNCTIONS = sorted(function_names())
NAMES = ["a", "b", "g", "p", "c", "i", "x", "n", "item", "name", "label", "root", "meta"]
PATHS = [
    *("/data/a", "/data/b", "/data/g/x", "/data/p", "/data/p/c", "/data/p/i/x", "/data/n", "../a", "../c"),
    *(".", "..", "../../a", "//x", "//*", "/", "/data", "@id", "*", "current()/../c", "current()", "./c"),
    *("instance('l')/root/item", "instance('l')/root/item/name", "/data/meta/instanceID", "text()"),
]
LITERALS = [
    *("0", "1", "2", "-1", "0.5", "1e3", ".5", "999999999999999999999", "''", "'a'", "'x y'", '"2020-02-29"'),
    *("'2020-13-45'", "'12:30:00.000+01:00'", "'48.8 2.3 0 0; 48.9 2.4 0 0; 48.7 2.5 0 0'", "'%Y-%b-%e'"),
    *("'(a+)+$'", "'[^\\d]{2,}'", "'/data/a'", "'ａ'", "'\u202e'", "'1 1 0'", "'md5'", "'hex'", "'NaN'"),
]
OPERATORS = [" + ", " - ", " * ", " div ", " mod ", " = ", " != ", " < ", " >= ", " and ", " or ", " | "]
AXES = ["ancestor::", "following-sibling::", "descendant-or-self::", "preceding::", "self::", "attribute::"]
EVENTS = ["odk-instance-first-load", "odk-instance-load", "xforms-value-changed", "odk-new-repeat"]
TYPES = ["string", "int", "decimal", "boolean", "date", "time", "dateTime", "geopoint", "geoshape", "rank"]
RULES = ["calculate", "relevant", "constraint", "required", "readonly", "jr_constraintMsg", "saveIncomplete"]
REFS = ["a", "b", "g", "g/x", "p", "p/c", "p/i", "p/i/x", "n"]
ROWS = ["text", "integer", "decimal", "date", "note", "range", "select_one l", "hidden", "geopoint", "image"]
ROWS += ["select_multiple l", "rank l", "select_one ${p}", "start", "audit", "acknowledge", "barcode", "time"]
COLUMNS = ["label", "label::fr", "hint", "relevant", "constraint", "calculation", "required", "default"]
COLUMNS += ["choice_filter", "appearance", "repeat_count", "trigger", "readonly", "media::image"]
KINDS = ["input", "select1", "select", "rank", "range", "trigger", "upload"]
_ITEXT = "jr:itext('t')"
PRELOADS = ["uid", "timestamp", "date", "property", "context", ""]


def _numbers_of_arguments(name: str) -> list[int]:
    """How many arguments a function takes, found by trying."""
    taken = []
    for number in range(6):
        try:
            compile_expression(parse(f"{name}({', '.join(['/a'] * number)})"))
            taken.append(number)
        except XPathError:
            continue
    return taken or [3]


ARGUMENTS = {name: _numbers_of_arguments(name) for name in FUNCTIONS}


def expression(draws: Draws, depth: int = 4) -> str:
    """An XPath expression, broken now and then."""
    kind = draws.below(15) if depth else draws.below(4)
    if kind < 2:
        return draws.pick(PATHS)
    if kind < 4:
        return draws.pick(LITERALS)
    if kind < 7:
        name = draws.pick(FUNCTIONS)
        number = draws.below(5) if draws.one_in(12) else draws.pick(ARGUMENTS[name])
        return f"{name}({', '.join(expression(draws, depth - 1) for _ in range(number))})"
    if kind < 9:
        return expression(draws, depth - 1) + draws.pick(OPERATORS) + expression(draws, depth - 1)
    if kind == 9:
        return f"{draws.pick(PATHS)}[{expression(draws, depth - 1)}]"
    if kind == 10:
        inner = expression(draws, depth - 1)
        return draws.pick([f"({inner})", f"-{inner}", f"({inner})[1]", f"{inner}/{draws.pick(NAMES)}"])
    if kind < 14:
        return draws.pick(PATHS) + draws.pick(OPERATORS[:-1]) + draws.pick(LITERALS)
    if not draws.one_in(3):
        return f"{draws.pick(AXES)}{draws.pick([*NAMES, 'node()', '*'])}"
    return draws.text()


def xform(draws: Draws) -> str:
    """A form with a group, nested repeats, a list and translations; its text is damaged now and then."""
    template = draws.pick(["", ' jr:template=""'])
    instance = (
        f"<a>{_escaped(draws.text(4))}</a><b/><n>{draws.below(4)}</n><g><x/></g>"
        f"<p{template}><c/><i><x/></i></p>{draws.pick(['', '<meta><instanceID/></meta>'])}"
    )
    model = _texts(draws) + _list(draws) + "".join(_bind(draws) for _ in draws.times(6)) + _actions(draws, "")
    body = "".join(_control(draws, draws.pick(REFS)) for _ in draws.times(4))
    count = f" jr:count={quoteattr(draws.pick(['/data/n', '2', expression(draws)]))}"
    inner = f'<repeat nodeset="/data/p/i">{_control(draws, "p/i/x")}</repeat>'
    body += f'<group ref="/data/p"><repeat nodeset="/data/p"{count if draws.one_in(2) else ""}>'
    body += f"{_control(draws, 'p/c')}{inner}{_actions(draws, 'odk-new-repeat')}</repeat></group>"
    text = xform_text(instance, model, body)
    if draws.one_in(6):
        place, length = draws.below(len(text)), draws.below(20)
        text = text[:place] + draws.text(20) + text[place + length :]
    return text


def sheets(draws: Draws) -> dict[str, list[dict[str, str]]]:
    """The sheets of a small workbook."""
    survey: list[dict[str, str]] = [{"type": "text", "name": "a", "label": "A"}]
    opened: list[str] = []
    for number in draws.times(8):
        kind = draws.below(6)
        if kind == 0 and len(opened) < 3:
            opened.append(draws.pick(["group", "repeat"]))
            survey.append(_row(draws, f"begin_{opened[-1]}", number))
        elif kind == 1 and opened:
            survey.append({"type": f"end_{opened.pop()}"})
        else:
            survey.append(_row(draws, draws.pick(ROWS), number))
    survey += [{"type": f"end_{kind}"} for kind in reversed(opened)]
    if draws.one_in(8):
        del survey[draws.below(len(survey))]
    choices = [{"list_name": "l", "name": "x", "label": "X"}]
    choices += [{"list_name": "l", "name": draws.pick(NAMES), "label": _cell(draws)} for _ in draws.times(3)]
    settings = [{draws.pick(["form_id", "version", "default_language", "instance_name"]): _cell(draws)}]
    return {"survey": survey, "choices": choices, "settings": settings if draws.one_in(2) else []}


def _row(draws: Draws, kind: str, number: int) -> dict[str, str]:
    row = {"type": kind if not draws.one_in(16) else draws.text(), "name": f"{draws.pick(NAMES)}{number}"}
    row |= {"label": _cell(draws)}
    row |= {draws.pick(COLUMNS): _cell(draws) for _ in draws.times(3)}
    return row


def _cell(draws: Draws) -> str:
    kind = draws.below(6)
    if kind < 2:
        return draws.pick(["A", "${a} > 1", "${a}", ". > ${a}", "name=${a}", "3", "yes", "x"])
    if kind < 4:
        return expression(draws, 2).replace("/data/", "${a}/../")
    return draws.text()


def _bind(draws: Draws) -> str:
    rules = {draws.pick(RULES).replace("_", ":"): expression(draws) for _ in draws.times(3)}
    if draws.one_in(5):
        rules["jr:preload"], rules["jr:preloadParams"] = (
            draws.pick(PRELOADS),
            draws.pick(["start", "end", "x"]),
        )
    written = "".join(f" {name}={quoteattr(value)}" for name, value in rules.items())
    return f'<bind nodeset="/data/{draws.pick(REFS)}" type="{draws.pick(TYPES)}"{written}/>'


def _control(draws: Draws, ref: str) -> str:
    kind = draws.pick(KINDS)
    inside = f"<label>{_escaped(draws.text(6))}<output value={quoteattr(expression(draws, 2))}/></label>"
    if draws.one_in(3):
        inside = f"<label ref={quoteattr(draws.pick([_ITEXT, expression(draws, 1)]))}/>"
    if kind in {"select1", "select", "rank"}:
        inside += _choices(draws)
    inside += _actions(draws, "xforms-value-changed")
    return f'<{kind} ref="/data/{ref}" appearance={quoteattr(draws.text(4))}>{inside}</{kind}>'


def _choices(draws: Draws) -> str:
    if draws.one_in(2):
        return "".join(f"<item><label>L</label><value>{one}</value></item>" for one in draws.times(3))
    nodeset = f"instance('l')/root/item[{expression(draws, 3)}]"
    if draws.one_in(2):
        nodeset = expression(draws)
    label = draws.pick(["label", "name", "jr:itext(name)", expression(draws, 1)])
    return (
        f'<itemset nodeset={quoteattr(nodeset)}><value ref="name"/><label ref={quoteattr(label)}/></itemset>'
    )


def _actions(draws: Draws, event: str) -> str:
    made = ""
    for _ in draws.times(2) if draws.one_in(3) else ():
        value = f" value={quoteattr(expression(draws, 2))}"
        target, name = draws.pick(REFS), draws.pick(["setvalue", "odk:setgeopoint", "odk:recordaudio"])
        made += f'<{name} event="{event or draws.pick(EVENTS[:2])}" ref="/data/{target}"{value}/>'
    return made


def _list(draws: Draws) -> str:
    items = "".join(
        f"<item><name>{_escaped(draws.text(3))}</name><label>{number}</label></item>"
        for number in draws.times(5)
    )
    return f'<instance id="l"><root>{items}</root></instance>'


def _texts(draws: Draws) -> str:
    if not draws.one_in(2):
        return ""
    output = f"<output value={quoteattr(expression(draws, 2))}/>"
    texts = f'<text id="t"><value>T {output}</value><value form="image">jr://images/x.png</value></text>'
    return f'<itext><translation lang="fr">{texts}</translation><translation lang="ar"/></itext>'


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def document(value: Any) -> str:
    """What a finding is kept as: text as it is, sheets as JSON."""
    import json

    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=1)
