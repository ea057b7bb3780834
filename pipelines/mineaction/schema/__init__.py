"""The declaration of every table, and what follows from it."""
