"""Sound: how loud the machine is, by whichever mixer it has."""
