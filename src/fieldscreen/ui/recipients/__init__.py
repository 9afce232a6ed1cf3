"""The directory of recipients in the window: finding, completing and passing on entries."""
