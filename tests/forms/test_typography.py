"""Typographic quotes survive in what people read, and are straightened in expressions."""

from fieldscreen.forms import Session, load_form

SURVEY = """type,name,label::Français (fr),hint::Français (fr),relevant
text,name,L’enfant « a dit »,Le ‘mot’ de “l’enfant”,
text,why,Pourquoi,,${name} != ‘non’
"""


def test_quotes_when_a_label_has_typographic_ones_then_they_are_shown_as_written(tmp_path):
    (tmp_path / "survey.csv").write_text(SURVEY, encoding="utf-8")
    session = Session.start(load_form(tmp_path))
    state = session.state("/data/name")
    assert state.label == "L’enfant « a dit »"
    assert state.hint == "Le ‘mot’ de “l’enfant”"


def test_quotes_when_an_expression_has_typographic_ones_then_it_still_works(tmp_path):
    (tmp_path / "survey.csv").write_text(SURVEY, encoding="utf-8")
    session = Session.start(load_form(tmp_path))
    session.answer("/data/name", "non")
    assert not session.state("/data/why").relevant
