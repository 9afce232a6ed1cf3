import re


def matches(text, pattern):
    return re.fullmatch(pattern, text) is not None
