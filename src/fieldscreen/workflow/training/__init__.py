"""Practising: a vault that can never be a real one, eight synthetic cases, and a comparison with a model.

``marking`` makes such a vault and says which vaults are; ``exercises`` reads the cases;
``attempts`` keeps a learner's tries; ``comparing`` holds a try against the model.
"""

from fieldscreen.workflow.training.attempts import (
    Attempt,
    Progress,
    Standing,
    attempt_of,
    begin,
    exercise_of_case,
    judge,
    progress,
)
from fieldscreen.workflow.training.comparing import (
    Comparison,
    Item,
    NotReadyError,
    Point,
    Seen,
    compare_attempt,
)
from fieldscreen.workflow.training.exercises import (
    NO_WAY,
    Exercise,
    ExerciseMissingError,
    Said,
    exercise,
    exercises,
    forms_offered,
    ways_offered,
)
from fieldscreen.workflow.training.marking import (
    PASSPHRASE,
    has_sign,
    is_training,
    make_training_vault,
    settle_sign,
    training_vault,
)

__all__ = [
    "NO_WAY",
    "PASSPHRASE",
    "Attempt",
    "Comparison",
    "Exercise",
    "ExerciseMissingError",
    "Item",
    "NotReadyError",
    "Point",
    "Progress",
    "Said",
    "Seen",
    "Standing",
    "attempt_of",
    "begin",
    "compare_attempt",
    "exercise",
    "exercise_of_case",
    "exercises",
    "forms_offered",
    "has_sign",
    "is_training",
    "judge",
    "make_training_vault",
    "progress",
    "settle_sign",
    "training_vault",
    "ways_offered",
]
