"""The list of cases, one case's page, and the dialogs that add to a case."""
