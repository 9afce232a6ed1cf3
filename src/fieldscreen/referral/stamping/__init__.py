"""Time-stamps of an authority elsewhere (RFC 3161): a request goes out as a file, an answer comes back so.

Nothing here opens a connection: a person carries both files. Libraries are loaded on the first call.
"""

from fieldscreen.referral.stamping.answer import take_answer
from fieldscreen.referral.stamping.request import PreparedStamp, prepare_stamp

__all__ = ["PreparedStamp", "prepare_stamp", "take_answer"]
