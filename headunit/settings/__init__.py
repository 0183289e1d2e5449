"""Settings: one declaration of every setting, and the values this user chose."""
