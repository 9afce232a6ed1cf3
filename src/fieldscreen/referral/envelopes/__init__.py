"""What a signed referral travels in, when the way is not private: a locked copy, or a sealed message.

Both are opened again, by another program library than made them, before they are handed out.
"""
