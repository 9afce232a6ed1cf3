"""``fieldscreen referral fields``: the fields of a signed document, for a portal."""

from __future__ import annotations

from fieldscreen.cli.arguments import Wish
from fieldscreen.cli.opening import NewWorkplace, opened
from fieldscreen.cli.texts import say
from fieldscreen.workflow.envelopes import referral_numbered
from fieldscreen.workflow.portal_export import FieldsForm, export_fields


def save_fields(wish: Wish, new_workplace: NewWorkplace) -> int:
    """Save the fields of a signed document as a table, or as JSON; 0 when the file is there.

    Raises:
        FieldScreenError: If the vault does not open, or the document has no fields.
        OSError: If the file cannot be written.
    """
    form = FieldsForm.JSON if wish.as_json else FieldsForm.CSV
    with opened(wish, new_workplace) as workplace:
        referral = referral_numbered(workplace, wish.number)
        path = export_fields(workplace, referral.identifier, form, wish.out)
    print(say("referral.fields_saved", wish.language, path=path))
    return 0
