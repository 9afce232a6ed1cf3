"""How long cases stay: the list of what is due, and the dialogs that hold, extend, close and erase."""
