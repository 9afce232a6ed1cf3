"""What becomes of a referral in the window: the message, the steps, what is overdue."""
