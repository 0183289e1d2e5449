Feature: Refused while driving
  What would take the eyes off the road waits until the car is parked, and the screen says so.

  Scenario: Nothing is typed, and lists are short
    Given the car drives at 60 km/h
    When I open "Live signals"
    Then the screen says "More when parked"
    And nothing that is called "Search signals" can be touched
    And there is no keyboard

  Scenario: The keyboard goes when the car moves off
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
    And I touch the switch "The passenger may use everything"
    Then the setting "restrictions.passenger_override" waits
    When I park the car
    Then the setting "restrictions.passenger_override" is "true"
