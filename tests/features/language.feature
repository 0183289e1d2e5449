Feature: The language
  Words, numbers and dates change while the screen runs; the language is chosen while parked.

  Background:
    Given the car is parked

  Scenario: German
    When I open "Setup"
    And I touch "Language"
    And I touch "Language:"
    And I touch "Deutsch"
    Then the setting "language" is "de"
    And the screen says "Anzeige"

  Scenario: Chinese
    When I open "Setup"
    And I touch "Language"
    And I touch "Language:"
    And I touch "简体中文"
    Then the screen says "设置"
