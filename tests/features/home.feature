Feature: The Home board
  The driver puts the cards in order while parked, and they stay so.

  Scenario: A card comes first
    Given the car is parked
    When I touch "Arrange the cards"
    And I touch "Range: earlier"
    And I touch "Done"
    Then the card "energy" comes before the card "speed"

  Scenario: Not while driving
    Given the car drives at 60 km/h
    When I touch "Arrange the cards"
    Then the screen says "while driving"
    And the card "speed" comes before the card "energy"
