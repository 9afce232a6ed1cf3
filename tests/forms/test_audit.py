from __future__ import annotations

from fieldscreen.forms import Session
from fieldscreen.forms.audit import as_csv
from support.xforms import begin, inputs, xform

FORM = xform(
    '<a/><p jr:template=""><x/></p>',
    "",
    inputs("a") + '<repeat nodeset="/data/p"><input ref="/data/p/x"/></repeat>',
)


def test_audit_when_a_record_is_filled_in_then_tells_what_happened_in_order():
    session = begin(FORM)
    session.answer("/data/a", "first")
    session.answer("/data/a", "first")
    session.answer("/data/a", "second", reason="misheard, corrected")
    session.add_repeat("/data/p")
    session.remove_repeat("/data/p[1]")
    session.audit.note("form save")

    assert [(row.event, row.node, row.old_value, row.new_value) for row in session.audit.rows] == [
        ("form start", "", "", ""),
        ("question", "/data/a", "", "first"),
        ("question", "/data/a", "first", "second"),
        ("add repeat", "/data/p[1]", "", ""),
        ("delete repeat", "/data/p[1]", "", ""),
        ("form save", "", "", ""),
    ]


def test_audit_when_written_as_csv_then_has_the_columns_of_odk():
    session = begin(FORM)
    session.answer("/data/a", 'said "no", twice', reason="a\nb")
    lines = as_csv(session.audit.rows).splitlines()

    assert lines[0] == "event,node,start,end,old-value,new-value,change-reason"
    assert lines[1] == "form start,,1773489600000,,,,"
    assert lines[2].startswith('question,/data/a,1773489600000,1773489600000,,"said ""no"", twice","a')


def test_audit_when_a_draft_is_resumed_or_a_record_edited_then_says_so():
    draft = begin(FORM).serialise()
    assert Session.restore(FORM, draft).audit.rows[0].event == "form resume"
    assert Session.edit(FORM, draft).audit.rows[0].event == "form edit"
