"""CAN buses: sources of frames, receiver, logs."""
