Feature: Refused while driving
  What would take the eyes off the road waits until the car is parked, and the screen says so.

  Scenario: Nothing is typed
    Given the car drives at 60 km/h
    When I open "Live signals"
    And I touch "Search signals"
    Then there is no keyboard
    And the screen says "while driving"

  Scenario: Parked, it can be typed
    Given the car is parked
    When I open "Live signals"
    And I touch "Search signals"
    Then there is a keyboard
    When the car drives at 60 km/h
    Then there is no keyboard

  Scenario: A setting waits until the car is parked
    Given the car drives at 60 km/h
    When I open "Setup"
    And I touch "Driving"
    And I touch "Passenger may use everything"
    Then the setting "restrictions.passenger_override" waits
    When I park the car
    Then the setting "restrictions.passenger_override" is "true"
