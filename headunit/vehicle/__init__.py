"""CAN in and out: databases, buses, cars, and the store of what the car says."""
