"""Forms of any size to measure engines with, as XForm XML or as sheets of an XLSForm.

Every shape stresses one thing: ``mixed`` looks like a real interview, ``chain`` and ``fan`` are the
two extremes of dependence, ``repeat`` makes instances, ``places`` filters a long choice list. What
is asked of these forms is decided in ``plans``.
"""

from __future__ import annotations

from html import escape
from itertools import pairwise

SECTION = 10
OPTIONS = 100
PLACES = 10_000
REGIONS = 100
WHOLE_NUMBERS = range(1, 6)  # places in a section that ask for a whole number
_LANGUAGES = {"English (en)": "Question {}: how many?", "Français (fr)": "Question {} : combien ?"}
_NAMESPACES = (
    'xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml" '
    'xmlns:jr="http://openrosa.org/javarosa" xmlns:odk="http://www.opendatakit.org/xforms"'
)


def mixed(questions: int) -> str:
    """A long interview in two languages.

    Sections of ten: a gate that makes the other nine relevant, whole numbers and a decimal with
    constraints, a text with a pattern, a date, a filtered choice; a sum for each section and a
    running total through all of them.
    """
    sections = range((questions + SECTION - 1) // SECTION)
    binds, body, instance = [], [], []
    for section in sections:
        places = range(min(SECTION, questions - section * SECTION))
        names = [f"q{section * SECTION + place}" for place in places]
        binds += [_mixed_bind(section, place, names) for place in places]
        binds += _totals(section, names)
        controls = "".join(_mixed_control(section, place, names[place]) for place in places)
        body.append(f'<group ref="/data/s{section}"><label>Section {section}</label>{controls}</group>')
        fields = "".join(f"<{name}/>" for name in names)
        instance.append(f"<s{section}>{fields}<sum/><total/></s{section}>")
    lists = _choice_list("yn", ["yes", "no"]) + _choice_list("opts", [f"o{i}" for i in range(OPTIONS)])
    texts = {
        f"/data/s{number // SECTION}/q{number}:label": {
            language: words.format(number) for language, words in _LANGUAGES.items()
        }
        for number in range(questions)
    }
    texts |= {f"opts-{i}": dict.fromkeys(_LANGUAGES, f"Option {i}") for i in range(OPTIONS)}
    texts |= {f"yn-{i}": dict.fromkeys(_LANGUAGES, word) for i, word in enumerate(("Yes", "No"))}
    return _form(f"mixed-{questions}", instance, _itext(texts) + lists, binds, body)


def chain(length: int) -> str:
    """One question and *length* calculations, each reading the one before."""
    names = ["q0", *(f"c{i}" for i in range(1, length + 1))]
    binds = [_bind("/data/q0", "int")]
    binds += [_bind(f"/data/{name}", "int", calculate=f"/data/{last} + 1") for last, name in pairwise(names)]
    return _form(f"chain-{length}", [f"<{name}/>" for name in names], "", binds, [_input("/data/q0")])


def fan(width: int) -> str:
    """One question read by *width* calculations and by the relevance of *width* questions."""
    binds, body, instance = [_bind("/data/q0", "int")], [_input("/data/q0")], ["<q0/>"]
    for i in range(1, width + 1):
        binds.append(_bind(f"/data/c{i}", "int", calculate=f"/data/q0 * {i} + 1"))
        binds.append(_bind(f"/data/r{i}", "string", relevant=f"/data/q0 > {i % 50}"))
        body.append(_input(f"/data/r{i}"))
        instance.append(f"<c{i}/><r{i}/>")
    return _form(f"fan-{width}", instance, "", binds, body)


def repeat() -> str:
    """A repeat of five questions and a calculation, made by ``jr:count``, with a sum over it."""
    conditions = {"b": "../a > 0", "c": "../a > 0"}
    calc = "coalesce(../a, 0) + coalesce(../b, 0) + position(..)"
    binds = [_bind("/data/n", "int"), _bind("/data/total", "int", calculate="sum(/data/rep/calc)")]
    for name in "abcde":
        rules = {"relevant": conditions[name]} if name in conditions else {}
        binds.append(_bind(f"/data/rep/{name}", "int", constraint=". >= 0", **rules))
    binds.append(_bind("/data/rep/calc", "int", calculate=calc))
    questions = "".join(_input(f"/data/rep/{name}") for name in "abcde")
    counted = f'<repeat nodeset="/data/rep" jr:count="/data/n">{questions}</repeat>'
    body = [_input("/data/n"), f'<group ref="/data/rep"><label>R</label>{counted}</group>']
    fields = '<n/><total/><rep jr:template=""><a/><b/><c/><d/><e/><calc/></rep>'
    return _form("repeat", [fields], "", binds, body)


def places() -> str:
    """A choice list of 10,000 rows, of which a hundred belong to the region chosen."""
    rows = "".join(
        f"<item><name>p{i}</name><label>Place {i}</label><region>r{i % REGIONS}</region></item>"
        for i in range(PLACES)
    )
    nodeset = "instance('places')/root/item[region = /data/region]"
    itemset = f'<itemset nodeset="{nodeset}"><value ref="name"/><label ref="label"/></itemset>'
    select = f'<select1 ref="/data/place"><label>Where?</label>{itemset}</select1>'
    body = [_input("/data/region"), select]
    binds = [_bind("/data/region", "string"), _bind("/data/place", "string")]
    lists = f'<instance id="places"><root>{rows}</root></instance>'
    return _form("places", ["<region/><place/>"], lists, binds, body)


def sheets(questions: int) -> dict[str, str]:
    """The ``mixed`` interview as an author would write it: CSV sheets of an XLSForm by file name."""
    survey = ["type,name,label::English (en),label::Français (fr),relevant,constraint,calculation"]
    for number in range(questions):
        section, place = divmod(number, SECTION)
        gate = f"${{q{section * SECTION}}} = 'yes'"
        words = f"Question {number}: how many?,Question {number} : combien ?"
        if place == 0:
            survey.append(f"begin_group,s{section},Section {section},Section {section},,,")
            survey.append(f"select_one yn,q{number},{words},,,")
        else:
            kind = "integer" if place in WHOLE_NUMBERS else "text"
            rule = ". >= 0 and . <= 120" if kind == "integer" else ""
            survey.append(f"{kind},q{number},{words},{gate},{rule},")
        if place == SECTION - 1 or number == questions - 1:
            asked = range(section * SECTION + 1, min(section * SECTION + 6, questions))
            total = " + ".join(f"coalesce(${{q{one}}}, 0)" for one in asked) or "0"
            survey.append(f'calculate,sum{section},,,,,"{total}"')
            survey.append("end_group,,,,,,")
    choices = "list_name,name,label::English (en),label::Français (fr)\nyn,yes,Yes,Oui\nyn,no,No,Non\n"
    settings = f"form_title,form_id,version\nMixed {questions},mixed-{questions},1\n"
    return {"survey.csv": "\n".join(survey) + "\n", "choices.csv": choices, "settings.csv": settings}


def _mixed_bind(section: int, place: int, names: list[str]) -> str:
    around = f"/data/s{section}"
    ref = f"{around}/{names[place]}"
    if place == 0:
        return _bind(ref, "string", required="true()")
    gate = f"{around}/{names[0]} = 'yes'"
    if place in WHOLE_NUMBERS:
        return _bind(ref, "int", relevant=gate, constraint=". >= 0 and . <= 120")
    first = f"{around}/{names[1]}"
    if place == 6:
        return _bind(ref, "decimal", relevant=gate, constraint=f". > {first}")
    if place == 7:
        return _bind(ref, "string", relevant=gate, constraint="regex(., '^[A-Z].*')")
    if place == 8:
        return _bind(ref, "date", relevant=gate, constraint=". <= today()")
    return _bind(ref, "string", relevant=f"{gate} and {first} > 5")


def _totals(section: int, names: list[str]) -> list[str]:
    around = f"/data/s{section}"
    terms = [f"coalesce({around}/{names[place]}, 0)" for place in WHOLE_NUMBERS if place < len(names)]
    before = f"/data/s{section - 1}/total + " if section else ""
    return [
        _bind(f"{around}/sum", "int", calculate=" + ".join(terms) or "0"),
        _bind(f"{around}/total", "int", calculate=f"{before}{around}/sum"),
    ]


def _mixed_control(section: int, place: int, name: str) -> str:
    ref = f"/data/s{section}/{name}"
    label = f"<label ref=\"jr:itext('{ref}:label')\"/>"
    if place not in {0, SECTION - 1}:
        return f'<input ref="{ref}">{label}</input>'
    nodeset = f"instance('opts')/root/item[grp = {section % 5}]" if place else "instance('yn')/root/item"
    tag = "select" if place else "select1"
    itemset = f'<itemset nodeset="{nodeset}"><value ref="name"/><label ref="jr:itext(itextId)"/></itemset>'
    return f'<{tag} ref="{ref}">{label}{itemset}</{tag}>'


def _choice_list(name: str, values: list[str]) -> str:
    items = "".join(
        f"<item><itextId>{name}-{i}</itextId><name>{value}</name><grp>{i % 5}</grp></item>"
        for i, value in enumerate(values)
    )
    return f'<instance id="{name}"><root>{items}</root></instance>'


def _itext(texts: dict[str, dict[str, str]]) -> str:
    out = ["<itext>"]
    for place, language in enumerate(_LANGUAGES):
        default = "" if place else ' default="true()"'
        out.append(f'<translation lang="{language}"{default}>')
        out += [f'<text id="{key}"><value>{by[language]}</value></text>' for key, by in texts.items()]
        out.append("</translation>")
    return "".join([*out, "</itext>"])


def _bind(ref: str, kind: str, **rules: str) -> str:
    written = "".join(f' {name}="{escape(rule)}"' for name, rule in rules.items())
    return f'<bind nodeset="{ref}" type="{kind}"{written}/>'


def _input(ref: str) -> str:
    return f'<input ref="{ref}"><label>{ref}</label></input>'


def _form(name: str, instance: list[str], model: str, binds: list[str], body: list[str]) -> str:
    own_texts, _, lists = model.rpartition("</itext>")
    texts = f"{own_texts}</itext>" if own_texts else ""
    record = f'<data id="{name}" version="1">{"".join(instance)}<meta><instanceID/></meta></data>'
    identity = '<bind nodeset="/data/meta/instanceID" type="string" readonly="true()" jr:preload="uid"/>'
    return (
        f'<?xml version="1.0"?>\n<h:html {_NAMESPACES}><h:head><h:title>{name}</h:title>'
        f'<model odk:xforms-version="1.0.0">{texts}<instance>{record}</instance>{lists}'
        f"{''.join(binds)}{identity}</model></h:head><h:body>{''.join(body)}</h:body></h:html>"
    )
