import dataclasses
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldscreen.domain.answers import Answer, AnswerState
from fieldscreen.domain.dates import UncertainDate
from fieldscreen.domain.encoding import canonical_json, decode, encode
from fieldscreen.domain.errors import InvalidValueError
from fieldscreen.domain.journal import GENESIS, Act, Action, JournalBrokenError, next_line, verify_chain
from fieldscreen.domain.people import Person, Role, Sex
from fieldscreen.domain.referrals import Referral, ReferralKind, SignedDocument
from fieldscreen.domain.statements import Source, Statement
from fieldscreen.domain.workers import Recipient, SigningIdentity

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
acts = st.builds(
    Act,
    at=st.datetimes(timezones=st.just(UTC)),
    actor=st.text(max_size=8),
    action=st.sampled_from(Action),
    case=st.text(max_size=4),
    record=st.text(max_size=4),
    digest=st.text(max_size=4),
)


def _chain(given_acts):
    lines = []
    for act in given_acts:
        lines.append(next_line(act, after=lines[-1] if lines else None))
    return lines


@given(st.lists(acts, max_size=8))
def test_chain_when_untouched_then_it_holds_and_gives_its_head(given_acts):
    lines = _chain(given_acts)
    assert verify_chain(lines) == (lines[-1].hash if lines else GENESIS)


@given(st.lists(acts, min_size=2, max_size=8), st.data())
def test_chain_when_a_line_is_removed_or_changed_then_the_first_broken_line_is_named(given_acts, data):
    lines = _chain(given_acts)
    place = data.draw(st.integers(0, len(lines) - 1))
    if data.draw(st.booleans()):
        lines[place] = dataclasses.replace(lines[place], actor=lines[place].actor + "x")
    elif place < len(lines) - 1:
        del lines[place]
    else:
        return
    with pytest.raises(JournalBrokenError) as broken:
        verify_chain(lines)
    assert broken.value.sequence == place + 1


values = st.one_of(
    st.builds(
        Person,
        identifier=st.text(),
        role=st.sampled_from(Role),
        given_name=st.text(),
        aliases=st.lists(st.text(), max_size=3).map(tuple),
        born=st.none() | st.dates().map(UncertainDate.on),
        sex=st.sampled_from(Sex),
    ),
    st.builds(
        Answer,
        ref=st.text(),
        state=st.sampled_from(AnswerState),
        value=st.text(),
        source=st.sampled_from(Source),
        at=st.datetimes(timezones=st.just(UTC)),
    ),
    st.builds(SignedDocument, identifier=st.text(), file_name=st.text(), content=st.binary(max_size=40)),
)


@given(values)
def test_encoding_when_read_back_then_the_value_is_the_same(value):
    data = encode(value)
    assert decode(type(value), data) == value
    assert canonical_json(data) == canonical_json(encode(decode(type(value), data)))


def test_encoding_when_nested_with_dates_then_nothing_is_lost():
    recipient = Recipient("CRIP d’exemple", last_checked=date(2026, 11, 1))
    referral = Referral(
        "r", 1, ReferralKind.INFORMATION_PREOCCUPANTE, recipient, NOON, "f.pdf", "0", "1", ("a@1",), GENESIS
    )
    assert decode(Referral, encode(referral)) == referral


def test_encoding_when_the_clock_is_elsewhere_then_utc_is_written():
    paris = NOON.astimezone(timezone(timedelta(hours=1)))
    assert encode(paris) == "2026-11-22T12:00:00+00:00"


@pytest.mark.parametrize("bad", [datetime(2026, 1, 1), object(), 1.5])
def test_encoding_when_it_could_not_be_read_back_then_it_is_refused(bad):
    with pytest.raises(InvalidValueError):
        encode(bad)


@pytest.mark.parametrize(
    "data",
    [
        {"identifier": "s"},
        {"identifier": "s", "source": "dreamt", "text": "", "language": "fr", "recorded_at": encode(NOON)},
        {"identifier": "s", "source": "seen", "text": 3, "language": "fr", "recorded_at": encode(NOON)},
        {"identifier": "s", "source": "seen", "text": "", "language": "fr", "recorded_at": "hier"},
        {
            "identifier": "s",
            "source": "seen",
            "text": "",
            "language": "fr",
            "recorded_at": "2026-01-01T00:00:00",
        },
        {
            "identifier": "s",
            "source": "seen",
            "text": "",
            "language": "fr",
            "recorded_at": encode(NOON),
            "x": 1,
        },
        [],
    ],
)
def test_decoding_when_a_field_is_missing_unknown_or_wrong_then_it_is_refused(data):
    with pytest.raises(InvalidValueError):
        decode(Statement, data)


@pytest.mark.parametrize(
    "written",
    ["AAF=", "AAE", "AAE==", " AAE=", "AAE=\n", "AA E=", "AAE=AAE=", "A-_=", "é"],
    ids=["spare bits", "short", "long", "space", "end of line", "gap", "two", "other letters", "é"],
)
def test_decoding_when_bytes_are_spelled_another_way_then_they_are_refused(written):
    data = encode(SignedDocument("d", "a.pdf", b"\x00\x01"))
    assert data["content"] == "AAE="
    with pytest.raises(InvalidValueError):
        decode(SignedDocument, data | {"content": written})


def test_signing_identity_when_shown_then_no_part_of_the_key_is_in_it():
    assert "secret" not in repr(SigningIdentity(b"certificate", b"secret"))
