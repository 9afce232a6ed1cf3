from itertools import combinations_with_replacement

from hypothesis import given
from hypothesis import strategies as st

from fieldscreen.screening.rule import Clause, Reading, Weight, apply_rule, clause_met, turns_alone

weights = st.lists(st.sampled_from(Weight), max_size=12)


def _meets_a_published_clause(given_weights):
    """The four clauses as WCMS_105023 states them, one by one."""
    strong, medium, weak = (sum(1 for w in given_weights if w is kind) for kind in Weight)
    a = strong >= 2
    b = strong >= 1 and medium + weak >= 1
    c = medium >= 3
    d = medium >= 2 and weak >= 1
    return a or b or c or d


@given(weights)
def test_rule_when_any_of_the_four_clauses_holds_then_and_only_then_the_dimension_is_positive(given_weights):
    assert (clause_met(given_weights) is not None) == _meets_a_published_clause(given_weights)


@given(weights)
def test_rule_when_written_as_two_inequalities_then_it_says_the_same(given_weights):
    strong, medium = (given_weights.count(kind) for kind in (Weight.STRONG, Weight.MEDIUM))
    count = len(given_weights)
    short_form = (strong >= 1 and count >= 2) or (medium >= 2 and count >= 3)
    assert (clause_met(given_weights) is not None) == short_form


def test_rule_when_one_strong_or_two_medium_or_only_weak_then_it_is_not_positive():
    assert clause_met([Weight.STRONG]) is None
    assert clause_met([Weight.MEDIUM] * 2) is None
    assert clause_met([Weight.WEAK] * 9) is None
    assert clause_met([Weight.MEDIUM, *[Weight.WEAK] * 9]) is None


def test_rule_when_each_clause_just_holds_then_it_is_named():
    strong, medium, weak = Weight.STRONG, Weight.MEDIUM, Weight.WEAK
    assert clause_met([strong, strong]) is Clause.TWO_STRONG
    assert clause_met([strong, weak]) is Clause.STRONG_AND_OTHER
    assert clause_met([medium] * 3) is Clause.THREE_MEDIUM
    assert clause_met([medium, medium, weak]) is Clause.TWO_MEDIUM_ONE_WEAK


@given(weights, weights, st.sampled_from(Weight))
def test_rule_when_one_more_indicator_is_present_then_a_positive_dimension_stays_positive(
    known, unknown, more
):
    if apply_rule(known, unknown).reading is Reading.POSITIVE:
        assert apply_rule([*known, more], unknown).reading is Reading.POSITIVE


@given(weights, weights)
def test_rule_when_it_cannot_tell_then_the_unknown_indicators_could_decide_either_way(known, unknown):
    result = apply_rule(known, unknown)
    subsets = (
        clause_met([*known, *chosen]) is not None
        for size in range(min(len(unknown), 4) + 1)
        for chosen in combinations_with_replacement(unknown, size)
    )
    if result.reading is Reading.CANNOT_TELL:
        assert clause_met(known) is None
        assert clause_met([*known, *unknown]) is not None
    elif result.reading is Reading.NOT_POSITIVE:
        assert clause_met([*known, *unknown]) is None
    else:
        assert all(subsets)


@given(weights, st.sampled_from(Weight))
def test_turning_alone_when_said_then_that_indicator_makes_it_positive(known, candidate):
    turned = apply_rule(known, []).reading, apply_rule([*known, candidate], []).reading
    assert turns_alone(known, candidate) == (
        turned[0] is not Reading.POSITIVE and turned[1] is Reading.POSITIVE
    )
