<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Adjustable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AppsPage</name>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Arrange Home</source>
        <translation>Start anordnen</translation>
    </message>
</context>
<context>
    <name>AssistantOverlay</name>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
</context>
<context>
    <name>BoardBar</name>
    <message>
        <source>Previous cards</source>
        <translation>Vorige Karten</translation>
    </message>
    <message>
        <source>More cards</source>
        <translation>Weitere Karten</translation>
    </message>
    <message>
        <source>Cards as delivered</source>
        <translation>Karten wie ausgeliefert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Arrange the cards</source>
        <translation>Karten anordnen</translation>
    </message>
</context>
<context>
    <name>BusBoard</name>
    <message>
        <source>No bus is set up</source>
        <translation>Kein Bus eingerichtet</translation>
    </message>
</context>
<context>
    <name>BusCard</name>
    <message>
        <source>Bus %1: %2</source>
        <translation>Bus %1: %2</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation>Frames/s</translation>
    </message>
    <message>
        <source>% load</source>
        <translation>% Last</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Fremd</translation>
    </message>
</context>
<context>
    <name>ButtonSetup</name>
    <message>
        <source>The car is not there yet.</source>
        <translation>Das Fahrzeug ist noch nicht da.</translation>
    </message>
    <message>
        <source>This is a recording: there is nothing to press.</source>
        <translation>Dies ist eine Aufzeichnung: Es gibt nichts zu drücken.</translation>
    </message>
    <message>
        <source>Park the car first.</source>
        <translation>Bitte erst parken.</translation>
    </message>
    <message>
        <source>No button was recognised. Try again, and press it twice when asked.</source>
        <translation>Keine Taste erkannt. Bitte erneut versuchen und nach Aufforderung zweimal drücken.</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
    </message>
    <message>
        <source>Push</source>
        <translation>Drücken</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster Titel</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriger Titel</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Touch nothing for three seconds.</source>
        <translation>Drei Sekunden lang nichts berühren.</translation>
    </message>
    <message>
        <source>Press the button now, briefly.</source>
        <translation>Jetzt die Taste kurz drücken.</translation>
    </message>
    <message>
        <source>And once more.</source>
        <translation>Und noch einmal.</translation>
    </message>
</context>
<context>
    <name>ButtonsPage</name>
    <message>
        <source>Buttons</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>As the car came</source>
        <translation>Wie ausgeliefert</translation>
    </message>
    <message>
        <source>No button</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Anlernen</translation>
    </message>
    <message>
        <source>Learn %1</source>
        <translation>%1 anlernen</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 vergessen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>CarCard</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>All closed</source>
        <translation>Alles zu</translation>
    </message>
    <message>
        <source>Doors: old data</source>
        <translation>Türen: alte Daten</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>About doors and tyres</source>
        <translation>Zu Türen und Reifen</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Türen</translation>
    </message>
    <message>
        <source>Tyre pressure</source>
        <translation>Reifendruck</translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>%1: earlier</source>
        <translation>%1: nach vorn</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 ausblenden</translation>
    </message>
    <message>
        <source>%1: later</source>
        <translation>%1: nach hinten</translation>
    </message>
</context>
<context>
    <name>ClimateBar</name>
    <message>
        <source>Climate and volume</source>
        <translation>Klima und Lautstärke</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außen</translation>
    </message>
    <message>
        <source>Cabin</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Driver&apos;s temperature</source>
        <translation>Temperatur Fahrer</translation>
    </message>
    <message>
        <source>Driver&apos;s seat heating</source>
        <translation>Sitzheizung Fahrer</translation>
    </message>
    <message>
        <source>Defrost the windscreen</source>
        <translation>Frontscheibe entfrosten</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Gebläse</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Klima</translation>
    </message>
    <message>
        <source>Passenger&apos;s seat heating</source>
        <translation>Sitzheizung Beifahrer</translation>
    </message>
    <message>
        <source>Passenger&apos;s temperature</source>
        <translation>Temperatur Beifahrer</translation>
    </message>
</context>
<context>
    <name>ClimateCard</name>
    <message>
        <source>Climate</source>
        <translation>Klima</translation>
    </message>
    <message>
        <source>Cabin</source>
        <translation>Innen</translation>
    </message>
</context>
<context>
    <name>ClimatePage</name>
    <message>
        <source>Climate</source>
        <translation>Klima</translation>
    </message>
    <message>
        <source>Cabin %1</source>
        <translation>Innen %1</translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation>Klimaanlage</translation>
    </message>
    <message>
        <source>A/C</source>
        <translation>A/C</translation>
    </message>
    <message>
        <source>Recirculation</source>
        <translation>Umluft</translation>
    </message>
    <message>
        <source>Recirc.</source>
        <translation>Umluft</translation>
    </message>
    <message>
        <source>Defrost the windscreen</source>
        <translation>Frontscheibe entfrosten</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Defrost the rear window</source>
        <translation>Heckscheibe entfrosten</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>Heck</translation>
    </message>
    <message>
        <source>The same for both sides</source>
        <translation>Gleich für beide Seiten</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Fahrer</translation>
    </message>
    <message>
        <source>Passenger</source>
        <translation>Beifahrer</translation>
    </message>
    <message>
        <source>The climate is set in the car itself</source>
        <translation>Die Klimaanlage wird im Fahrzeug selbst eingestellt</translation>
    </message>
    <message>
        <source>This car does not tell its climate</source>
        <translation>Dieses Fahrzeug meldet seine Klimadaten nicht</translation>
    </message>
    <message>
        <source>It tells what is on, but cannot be asked for more from here.</source>
        <translation>Es meldet, was läuft, lässt sich von hier aber nicht bedienen.</translation>
    </message>
    <message>
        <source>Its database has no signals for it.</source>
        <translation>Seine Datenbank hat dafür keine Signale.</translation>
    </message>
    <message>
        <source>A mapping for this car can add them.</source>
        <translation>Eine Zuordnung für dieses Fahrzeug kann sie ergänzen.</translation>
    </message>
</context>
<context>
    <name>ClimateStepper</name>
    <message>
        <source>The car has not said yet what it is set to.</source>
        <translation>Das Fahrzeug hat noch nicht gemeldet, was eingestellt ist.</translation>
    </message>
</context>
<context>
    <name>ClimateZone</name>
    <message>
        <source>%1: temperature</source>
        <translation>%1: Temperatur</translation>
    </message>
    <message>
        <source>%1: where the air goes</source>
        <translation>%1: Luftverteilung</translation>
    </message>
    <message>
        <source>Windscreen</source>
        <translation>Scheibe</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Karosserie</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>Füße</translation>
    </message>
    <message>
        <source>%1: fan</source>
        <translation>%1: Gebläse</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: seat heating</source>
        <translation>%1: Sitzheizung</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The car is not there yet.</source>
        <translation>Das Fahrzeug ist noch nicht da.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Receiving</source>
        <translation>Empfängt</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Error passive</source>
        <translation>Fehlerpassiv</translation>
    </message>
    <message>
        <source>Bus off</source>
        <translation>Bus-off</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Seen once</source>
        <translation>Einmal aufgetreten</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Dauerhaft</translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>Parts of the diagnosis</source>
        <translation>Bereiche der Diagnose</translation>
    </message>
    <message>
        <source>Buses</source>
        <translation>Busse</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Fremd</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
</context>
<context>
    <name>DialogSheet</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>DoorLock</name>
    <message>
        <source>Unlock</source>
        <translation>Entriegeln</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verriegeln</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verriegelt</translation>
    </message>
    <message numerus="yes">
        <source>%n locked</source>
        <translation>
            <numerusform>%n verriegelt</numerusform>
            <numerusform>%n verriegelt</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>Entriegelt</translation>
    </message>
</context>
<context>
    <name>DoorWindow</name>
    <message>
        <source>Asked for</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>%1 % open</source>
        <translation>%1 % offen</translation>
    </message>
    <message>
        <source>Close the window: %1</source>
        <translation>Fenster schließen: %1</translation>
    </message>
    <message>
        <source>Open the window: %1</source>
        <translation>Fenster öffnen: %1</translation>
    </message>
</context>
<context>
    <name>DynamicsCard</name>
    <message>
        <source>Steering wheel angle</source>
        <translation>Lenkradwinkel</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>Lenkung</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>Fahrpedal</translation>
    </message>
    <message>
        <source>Brake</source>
        <translation>Bremse</translation>
    </message>
    <message>
        <source>Steering and pedals</source>
        <translation>Lenkung und Pedale</translation>
    </message>
</context>
<context>
    <name>EnergyCard</name>
    <message>
        <source>About the range</source>
        <translation>Zur Reichweite</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Vorrat</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Ladung</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Kraftstoff</translation>
    </message>
</context>
<context>
    <name>FaultsCard</name>
    <message>
        <source>Trouble codes</source>
        <translation>Fehlercodes</translation>
    </message>
    <message>
        <source>%1, control unit %2</source>
        <translation>%1, Steuergerät %2</translation>
    </message>
    <message>
        <source>No fault is stored</source>
        <translation>Keine Fehler</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) stored</source>
        <translation>
            <numerusform>%n Fehler gespeichert</numerusform>
            <numerusform>%n Fehler gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Faults are not known</source>
        <translation>Fehler sind nicht bekannt</translation>
    </message>
    <message>
        <source>The car&apos;s control units report none.</source>
        <translation>Die Steuergeräte melden nichts.</translation>
    </message>
    <message>
        <source>This car tells how many, not which. A workshop can read them.</source>
        <translation>Dieses Fahrzeug nennt die Anzahl, nicht die Fehler. Eine Werkstatt kann sie auslesen.</translation>
    </message>
    <message>
        <source>This car does not report stored faults on its buses.</source>
        <translation>Dieses Fahrzeug meldet gespeicherte Fehler nicht auf seinen Bussen.</translation>
    </message>
    <message>
        <source>The car has not said yet.</source>
        <translation>Das Fahrzeug hat es noch nicht gemeldet.</translation>
    </message>
</context>
<context>
    <name>FeaturePage</name>
    <message>
        <source>Not set up yet</source>
        <translation>Nicht eingerichtet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Comes later, and needs</source>
        <translation>Kommt später und braucht</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Was es braucht</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation>Es wird geprüft, was vorhanden ist</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Decoding %1 %</source>
        <translation>Dekodierung %1 %</translation>
    </message>
    <message>
        <source>live</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>old</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
    <message>
        <source>mph</source>
        <translation>mph</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>mi</source>
        <translation>mi</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>bar</translation>
    </message>
    <message>
        <source>psi</source>
        <translation>psi</translation>
    </message>
    <message>
        <source>kPa</source>
        <translation>kPa</translation>
    </message>
    <message>
        <source>mi/kWh</source>
        <translation>mi/kWh</translation>
    </message>
    <message>
        <source>kWh/100 km</source>
        <translation>kWh/100 km</translation>
    </message>
    <message>
        <source>l/100 km</source>
        <translation>l/100 km</translation>
    </message>
    <message>
        <source>km/l</source>
        <translation>km/l</translation>
    </message>
    <message>
        <source>mpg</source>
        <translation>mpg</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 Mio.</translation>
    </message>
</context>
<context>
    <name>GearSelector</name>
    <message>
        <source>Gear %1</source>
        <translation>Gang %1</translation>
    </message>
    <message>
        <source>Gear: no data yet</source>
        <translation>Gang: noch keine Daten</translation>
    </message>
</context>
<context>
    <name>HomeCard</name>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Trip and temperatures</source>
        <translation>Fahrt und Temperaturen</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>Fahren</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Klima</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Offen: %1</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>It is live: its messages come as they should.</source>
        <translation>Aktuell: Die Botschaften kommen wie vorgesehen.</translation>
    </message>
</context>
<context>
    <name>KeyRows</name>
    <message>
        <source>Capital letters</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>More symbols</source>
        <translation>Weitere Zeichen</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Letztes Zeichen löschen</translation>
    </message>
    <message>
        <source>Figures and symbols</source>
        <translation>Ziffern und Zeichen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Language of the keyboard: %1</source>
        <translation>Sprache der Tastatur: %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Search signals</source>
        <translation>Signale suchen</translation>
    </message>
    <message>
        <source>%1 of %2 signals. More when parked.</source>
        <translation>%1 von %2 Signalen. Mehr im Stand.</translation>
    </message>
    <message>
        <source>Search when parked.</source>
        <translation>Suche im Stand.</translation>
    </message>
    <message>
        <source>Stop recording</source>
        <translation>Aufzeichnung beenden</translation>
    </message>
    <message>
        <source>Record all buses</source>
        <translation>Alle Busse aufzeichnen</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Search by name, message or bus.</source>
        <translation>Nach Name, Botschaft oder Bus suchen.</translation>
    </message>
</context>
<context>
    <name>NavigationPage</name>
    <message>
        <source>It is live: its messages come as they should.</source>
        <translation>Aktuell: Die Botschaften kommen wie vorgesehen.</translation>
    </message>
</context>
<context>
    <name>NoData</name>
    <message>
        <source>No data from the car</source>
        <translation>Keine Daten vom Fahrzeug</translation>
    </message>
    <message>
        <source>Show the buses</source>
        <translation>Busse zeigen</translation>
    </message>
</context>
<context>
    <name>NotificationCentre</name>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Alle löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n more can be read when parked.</source>
        <translation>
            <numerusform>%n weitere lässt sich im Stand lesen.</numerusform>
            <numerusform>%n weitere lassen sich im Stand lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>Verwerfen: %1</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>What the car and its services tell you stands here.</source>
        <translation>Hier steht, was das Fahrzeug und seine Dienste melden.</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n neue Mitteilung</numerusform>
            <numerusform>%n neue Mitteilungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>More suggestions</source>
        <translation>Weitere Vorschläge</translation>
    </message>
    <message>
        <source>Hide the keyboard</source>
        <translation>Tastatur ausblenden</translation>
    </message>
</context>
<context>
    <name>PageTitle</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Setup</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Klima</translation>
    </message>
    <message>
        <source>Live signals</source>
        <translation>Live-Signale</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>Digital keys</source>
        <translation>Digitale Schlüssel</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
</context>
<context>
    <name>PanelWindow</name>
    <message>
        <source>Driving</source>
        <translation>Fahren</translation>
    </message>
    <message>
        <source>Climate and weather</source>
        <translation>Klima und Wetter</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Wheel and knob</source>
        <translation>Lenkrad und Drehknopf</translation>
    </message>
    <message>
        <source>Doors open</source>
        <translation>Türen offen</translation>
    </message>
    <message>
        <source>Belts fastened</source>
        <translation>Gurte angelegt</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
    <message>
        <source>KIND:TARGET@START..END, then Enter</source>
        <translation>ART:ZIEL@START..ENDE, dann Enter</translation>
    </message>
    <message>
        <source>End the fault %1</source>
        <translation>Störung %1 beenden</translation>
    </message>
    <message>
        <source>Repair everything</source>
        <translation>Alles reparieren</translation>
    </message>
</context>
<context>
    <name>PastWarnings</name>
    <message>
        <source>Past warnings</source>
        <translation>Frühere Warnungen</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>No warning so far</source>
        <translation>Bisher keine Warnung</translation>
    </message>
</context>
<context>
    <name>PositionCard</name>
    <message>
        <source>north</source>
        <translation>Nord</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>Nordost</translation>
    </message>
    <message>
        <source>east</source>
        <translation>Ost</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>Südost</translation>
    </message>
    <message>
        <source>south</source>
        <translation>Süd</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>Südwest</translation>
    </message>
    <message>
        <source>west</source>
        <translation>West</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>Nordwest</translation>
    </message>
    <message>
        <source>%1° %2</source>
        <translation>%1° %2</translation>
    </message>
    <message>
        <source>About the position</source>
        <translation>Zur Position</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>N</source>
        <comment>north on a compass</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Richtung %1</translation>
    </message>
    <message>
        <source>Here now</source>
        <translation>Aktuelle Position</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>E</source>
        <translation>O</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message>
        <source>All in order</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>The car&apos;s files are in order</source>
        <translation>Die Dateien sind fehlerfrei</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Not valid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Not in this car</source>
        <translation>Nicht in diesem Fahrzeug</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
</context>
<context>
    <name>RecordingLine</name>
    <message>
        <source>%1 min, %2 MB</source>
        <translation>%1 min, %2 MB</translation>
    </message>
    <message>
        <source>About the recording</source>
        <translation>Zur Aufzeichnung</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <translation>Zeichnet auf: %1</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Aufgezeichnet: %1</translation>
    </message>
</context>
<context>
    <name>ReportCard</name>
    <message>
        <source>Parked: nothing is restricted.</source>
        <translation>Geparkt: keine Einschränkung.</translation>
    </message>
    <message>
        <source>Standing, not in park: no video.</source>
        <translation>Stand, nicht in P: kein Video.</translation>
    </message>
    <message>
        <source>Driving: no typing, no set-up, short lists.</source>
        <translation>Fahrt: kein Tippen, keine Einrichtung, kurze Listen.</translation>
    </message>
    <message>
        <source>Not known whether the car stands: as while driving.</source>
        <translation>Unbekannt, ob das Fahrzeug steht: wie während der Fahrt.</translation>
    </message>
    <message>
        <source>Driving restrictions</source>
        <translation>Einschränkungen beim Fahren</translation>
    </message>
    <message>
        <source>Report for the workshop</source>
        <translation>Bericht für die Werkstatt</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Buses, values, problems, refusals and the log, without where you were.</source>
        <translation>Busse, Werte, Probleme, Ablehnungen und das Protokoll, ohne Ihre Aufenthaltsorte.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Write a report</source>
        <translation>Bericht schreiben</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
</context>
<context>
    <name>Restrictions</name>
    <message>
        <source>Not available while driving. Park the car first.</source>
        <translation>Während der Fahrt nicht verfügbar. Bitte erst parken.</translation>
    </message>
</context>
<context>
    <name>RestrictionsWriter</name>
    <message>
        <source>Not available: the car does not say that it is parked.</source>
        <translation>Nicht verfügbar: Das Fahrzeug meldet nicht, dass es parkt.</translation>
    </message>
    <message>
        <source>Not available while driving. Park the car first.</source>
        <translation>Während der Fahrt nicht verfügbar. Bitte erst parken.</translation>
    </message>
    <message>
        <source>Only available when parked.</source>
        <translation>Nur im Parkzustand verfügbar.</translation>
    </message>
</context>
<context>
    <name>SeatHeat</name>
    <message>
        <source>%1: level %2</source>
        <translation>%1: Stufe %2</translation>
    </message>
    <message>
        <source>%1: no data yet</source>
        <translation>%1: noch keine Daten</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Takes effect when parked</source>
        <translation>Wirkt, sobald geparkt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: back to %2</source>
        <translation>%1: zurück auf %2</translation>
    </message>
</context>
<context>
    <name>SettingSheet</name>
    <message>
        <source>Back to: %1</source>
        <translation>Zurück auf: %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Takes effect when the car is parked.</source>
        <translation>Wird wirksam, sobald das Fahrzeug parkt.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>All settings are as new.</source>
        <translation>Alle Einstellungen sind zurückgesetzt.</translation>
    </message>
    <message>
        <source>{size}, as measured</source>
        <translation>{size}, gemessen</translation>
    </message>
    <message>
        <source>{size}, as panels of this many pixels have</source>
        <translation>{size}, üblich bei so vielen Pixeln</translation>
    </message>
    <message>
        <source>{size}, as the screen says</source>
        <translation>{size}, laut Bildschirm</translation>
    </message>
    <message>
        <source>The screen does not say how large it is. {size} is a guess: please measure it.</source>
        <translation>Der Bildschirm nennt seine Größe nicht. {size} ist geschätzt: bitte messen.</translation>
    </message>
    <message>
        <source>When the car is parked. Until then: {value}</source>
        <translation>Sobald das Fahrzeug parkt. Bis dahin: {value}</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>SettingsActions</name>
    <message>
        <source>Measure the screen</source>
        <translation>Bildschirm messen</translation>
    </message>
    <message>
        <source>Set up again</source>
        <translation>Neu einrichten</translation>
    </message>
    <message>
        <source>Language, car, screen, side and units</source>
        <translation>Sprache, Fahrzeug, Bildschirm, Seite und Einheiten</translation>
    </message>
    <message>
        <source>All settings as new</source>
        <translation>Alle Einstellungen zurücksetzen</translation>
    </message>
    <message>
        <source>Restrict again</source>
        <translation>Wieder einschränken</translation>
    </message>
    <message>
        <source>Allow it for the next drive</source>
        <translation>Für die nächste Fahrt erlauben</translation>
    </message>
    <message>
        <source>The passenger may use more until the car is parked again</source>
        <translation>Der Beifahrer darf mehr bedienen, bis das Auto wieder parkt</translation>
    </message>
    <message>
        <source>Ends when the car is parked again</source>
        <translation>Endet, wenn das Auto wieder parkt</translation>
    </message>
    <message>
        <source>All settings as new?</source>
        <translation>Alle Einstellungen zurücksetzen?</translation>
    </message>
    <message>
        <source>Everything goes back to how it came, but for the car, the screen&apos;s size and your home page.</source>
        <translation>Alles wird wie neu, bis auf das Fahrzeug, die Bildschirmgröße und Ihre Startseite.</translation>
    </message>
    <message>
        <source>As new</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Einstellungsgruppen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Search by what a setting is called, or what it is for.</source>
        <translation>Nach Namen oder Zweck einer Einstellung suchen.</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>{name} (down)</source>
        <translation>{name} (nicht aktiv)</translation>
    </message>
    <message>
        <source>No CAN adapter is connected. An emulated car can still be shown.</source>
        <translation>Kein CAN-Adapter angeschlossen. Ein emuliertes Fahrzeug lässt sich trotzdem zeigen.</translation>
    </message>
    <message>
        <source>CAN interfaces found: {names}</source>
        <translation>Gefundene CAN-Schnittstellen: {names}</translation>
    </message>
    <message>
        <source>It was measured before.</source>
        <translation>Er wurde bereits gemessen.</translation>
    </message>
    <message>
        <source>It is as large as panels of this many pixels are.</source>
        <translation>Er ist so groß wie üblich bei so vielen Pixeln.</translation>
    </message>
    <message>
        <source>The screen says its own size, which may be wrong.</source>
        <translation>Der Bildschirm nennt seine Größe selbst; sie kann falsch sein.</translation>
    </message>
    <message>
        <source>The screen does not say how large it is: please measure it.</source>
        <translation>Der Bildschirm nennt seine Größe nicht: bitte messen.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrisch</translation>
    </message>
    <message>
        <source>As you chose</source>
        <translation>Wie gewählt</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>UK</translation>
    </message>
    <message>
        <source>US</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Emulated</source>
        <translation>Emuliert</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Driver&apos;s side</source>
        <translation>Fahrerseite</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
</context>
<context>
    <name>SetupCar</name>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Cars</source>
        <translation>Fahrzeuge</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Your language</source>
        <translation>Ihre Sprache</translation>
    </message>
    <message>
        <source>Which car is this?</source>
        <translation>Welches Fahrzeug ist das?</translation>
    </message>
    <message>
        <source>Size of the screen</source>
        <translation>Größe des Bildschirms</translation>
    </message>
    <message>
        <source>Driver and units</source>
        <translation>Fahrer und Einheiten</translation>
    </message>
    <message>
        <source>Ready to go</source>
        <translation>Alles bereit</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Set up later</source>
        <translation>Später einrichten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>SetupPanel</name>
    <message>
        <source>Hold a bank card here</source>
        <translation>Bankkarte hier anlegen</translation>
    </message>
    <message>
        <source>Screen: %1</source>
        <translation>Bildschirm: %1</translation>
    </message>
    <message>
        <source>Edge of the card: drag it</source>
        <translation>Kartenkante: ziehen</translation>
    </message>
    <message>
        <source>Make the outline as large as the card, then every button fits a finger.</source>
        <translation>Umriss so groß wie die Karte machen, dann passt jede Taste zum Finger.</translation>
    </message>
    <message>
        <source>Size of the outline</source>
        <translation>Größe des Umrisses</translation>
    </message>
    <message>
        <source>Known size</source>
        <translation>Bekannte Größe</translation>
    </message>
    <message>
        <source>Known: %1</source>
        <translation>Bekannt: %1</translation>
    </message>
</context>
<context>
    <name>SetupSide</name>
    <message>
        <source>The driver sits on the</source>
        <translation>Der Fahrer sitzt</translation>
    </message>
    <message>
        <source>Driver&apos;s side</source>
        <translation>Fahrerseite</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metrisch</translation>
    </message>
    <message>
        <source>UK</source>
        <translation>UK</translation>
    </message>
    <message>
        <source>US</source>
        <translation>USA</translation>
    </message>
</context>
<context>
    <name>SetupSummary</name>
    <message>
        <source>What you chose</source>
        <translation>Ihre Auswahl</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>There is no page “{page}”.</source>
        <translation>Es gibt keine Seite „{page}“.</translation>
    </message>
</context>
<context>
    <name>SignalDetail</name>
    <message>
        <source>Choose a signal</source>
        <translation>Signal wählen</translation>
    </message>
    <message>
        <source>Its value, its past and the reason for a gap appear here.</source>
        <translation>Wert, Verlauf und der Grund einer Lücke erscheinen hier.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>The plot runs when parked.</source>
        <translation>Der Verlauf läuft im Stand.</translation>
    </message>
</context>
<context>
    <name>SignalRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>About the speed</source>
        <translation>Zur Geschwindigkeit</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Speed %1 %2</source>
        <translation>Geschwindigkeit %1 %2</translation>
    </message>
    <message>
        <source>Speed not valid</source>
        <translation>Geschwindigkeit ungültig</translation>
    </message>
    <message>
        <source>Speed is not in this car</source>
        <translation>Keine Geschwindigkeit in diesem Fahrzeug</translation>
    </message>
    <message>
        <source>No speed yet</source>
        <translation>Noch keine Geschwindigkeit</translation>
    </message>
    <message>
        <source>Left indicator</source>
        <translation>Blinker links</translation>
    </message>
    <message>
        <source>Right indicator</source>
        <translation>Blinker rechts</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation>Rekuperation</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>rpm</source>
        <translation>U/min</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
</context>
<context>
    <name>StatTile</name>
    <message>
        <source>Reading</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StatsCard</name>
    <message>
        <source>Cabin</source>
        <translation>Innen</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>Kühlmittel</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Fahrt</translation>
    </message>
    <message>
        <source>Oil</source>
        <translation>Öl</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>Fahren</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>12 volt</source>
        <translation>12 Volt</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>night</source>
        <translation>Nacht</translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n neue Mitteilung</numerusform>
            <numerusform>%n neue Mitteilungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Bus fault</source>
        <translation>Busfehler</translation>
    </message>
    <message>
        <source>Bus silent</source>
        <translation>Bus stumm</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Farben: %1</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1: weniger</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mehr</translation>
    </message>
</context>
<context>
    <name>TellTales</name>
    <message>
        <source>Seat belt not fastened</source>
        <translation>Gurt nicht angelegt</translation>
    </message>
    <message>
        <source>Parking brake on</source>
        <translation>Feststellbremse angezogen</translation>
    </message>
    <message>
        <source>A door is open</source>
        <translation>Eine Tür ist offen</translation>
    </message>
    <message>
        <source>ABS fault</source>
        <translation>ABS-Störung</translation>
    </message>
    <message>
        <source>Stability control</source>
        <translation>ESP</translation>
    </message>
    <message>
        <source>Tyre pressure low</source>
        <translation>Reifendruck niedrig</translation>
    </message>
    <message>
        <source>High beam</source>
        <translation>Fernlicht</translation>
    </message>
    <message>
        <source>Low beam</source>
        <translation>Abblendlicht</translation>
    </message>
    <message>
        <source>Fog lights</source>
        <translation>Nebellicht</translation>
    </message>
    <message>
        <source>Cruise control active</source>
        <translation>Tempomat aktiv</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TyreCard</name>
    <message>
        <source>Tyre %1: %2 %3</source>
        <translation>Reifen %1: %2 %3</translation>
    </message>
    <message>
        <source>Tyre %1: %2</source>
        <translation>Reifen %1: %2</translation>
    </message>
    <message>
        <source>Tyre pressure %1</source>
        <translation>Reifendruck %1</translation>
    </message>
    <message>
        <source>%1: low</source>
        <translation>%1: niedrig</translation>
    </message>
</context>
<context>
    <name>TyrePressures</name>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>Tyres in %1</source>
        <translation>Reifen in %1</translation>
    </message>
</context>
<context>
    <name>UnknownCard</name>
    <message>
        <source>Frames nobody knows</source>
        <translation>Unbekannte Botschaften</translation>
    </message>
    <message>
        <source>%1 on %2, %3 frames</source>
        <translation>%1 auf %2, %3 Frames</translation>
    </message>
    <message>
        <source>%1 of %2. More when parked.</source>
        <translation>%1 von %2. Mehr im Stand.</translation>
    </message>
    <message>
        <source>Every frame is known</source>
        <translation>Jede Botschaft ist bekannt</translation>
    </message>
    <message>
        <source>The car&apos;s databases describe all that came so far.</source>
        <translation>Die Datenbanken des Fahrzeugs beschreiben alles bisher Empfangene.</translation>
    </message>
</context>
<context>
    <name>VehicleBattery</name>
    <message>
        <source>Charging</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Plugged in, not charging</source>
        <translation>Angesteckt, lädt nicht</translation>
    </message>
    <message>
        <source>Not plugged in</source>
        <translation>Nicht angesteckt</translation>
    </message>
    <message>
        <source>Charging, full in %1 h</source>
        <translation>Lädt, voll in %1 h</translation>
    </message>
    <message>
        <source>Battery charge</source>
        <translation>Batterieladung</translation>
    </message>
    <message>
        <source>Charge limit</source>
        <translation>Ladegrenze</translation>
    </message>
    <message>
        <source>to %1 %</source>
        <translation>bis %1 %</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Lowest cell</source>
        <translation>Min. Zelle</translation>
    </message>
    <message>
        <source>Highest cell</source>
        <translation>Max. Zelle</translation>
    </message>
</context>
<context>
    <name>VehicleDoors</name>
    <message>
        <source>About the doors</source>
        <translation>Zu den Türen</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Türen</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>Kofferraum</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zu</translation>
    </message>
    <message>
        <source>Charge flap</source>
        <translation>Ladeklappe</translation>
    </message>
    <message>
        <source>Horn</source>
        <translation>Hupe</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Sounding</source>
        <translation>Hupt</translation>
    </message>
    <message>
        <source>Front right</source>
        <translation>Vorn re.</translation>
    </message>
    <message>
        <source>Front left</source>
        <translation>Vorn li.</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>Hinten re.</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>Hinten li.</translation>
    </message>
</context>
<context>
    <name>VehicleFluids</name>
    <message>
        <source>Far too low</source>
        <translation>Viel zu niedrig</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Far too high</source>
        <translation>Viel zu hoch</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Kraftstoff</translation>
    </message>
    <message>
        <source>Fuel: low</source>
        <translation>Kraftstoff: Reserve</translation>
    </message>
    <message>
        <source>%1 to go</source>
        <comment>range</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Oil level</source>
        <translation>Ölstand</translation>
    </message>
    <message>
        <source>Oil</source>
        <translation>Öl</translation>
    </message>
    <message>
        <source>Coolant level</source>
        <translation>Kühlmittelstand</translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation>Kühlmittel</translation>
    </message>
    <message>
        <source>Oil pressure</source>
        <translation>Öldruck</translation>
    </message>
    <message>
        <source>Gearbox</source>
        <translation>Getriebe</translation>
    </message>
</context>
<context>
    <name>VehicleLights</name>
    <message>
        <source>Light switch</source>
        <translation>Lichtschalter</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>Standlicht</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>High beam</source>
        <translation>Fernlicht</translation>
    </message>
    <message>
        <source>Front fog</source>
        <translation>Nebel v.</translation>
    </message>
    <message>
        <source>Rear fog</source>
        <translation>Nebel h.</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation>Warnlicht</translation>
    </message>
    <message>
        <source>Ambient light</source>
        <translation>Ambientebeleuchtung</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>VehiclePage</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Türen</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Tyres</source>
        <translation>Reifen</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Fluids</source>
        <translation>Flüssigkeiten</translation>
    </message>
    <message>
        <source>Trip</source>
        <translation>Fahrt</translation>
    </message>
    <message>
        <source>It is live: its messages come as they should.</source>
        <translation>Aktuell: Die Botschaften kommen wie vorgesehen.</translation>
    </message>
    <message>
        <source>Parts of the car</source>
        <translation>Bereiche des Fahrzeugs</translation>
    </message>
</context>
<context>
    <name>VehicleStatus</name>
    <message>
        <source>driver&apos;s door</source>
        <translation>Fahrertür</translation>
    </message>
    <message>
        <source>passenger door</source>
        <translation>Beifahrertür</translation>
    </message>
    <message>
        <source>rear door, driver&apos;s side</source>
        <translation>Fondtür Fahrerseite</translation>
    </message>
    <message>
        <source>rear door, passenger side</source>
        <translation>Fondtür Beifahrerseite</translation>
    </message>
    <message>
        <source>boot</source>
        <translation>Kofferraum</translation>
    </message>
    <message>
        <source>bonnet</source>
        <translation>Motorhaube</translation>
    </message>
    <message>
        <source>Doors: no data yet</source>
        <translation>Türen: noch keine Daten</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Offen: %1</translation>
    </message>
    <message>
        <source>Closed and locked</source>
        <translation>Zu und verriegelt</translation>
    </message>
    <message>
        <source>Doors closed</source>
        <translation>Türen geschlossen</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Türen</translation>
    </message>
    <message>
        <source>No data from the car</source>
        <translation>Keine Daten vom Fahrzeug</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n Punkt prüfen</numerusform>
            <numerusform>%n Punkte prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Nicht geschlossen</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles gut</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Service in</source>
        <translation>Service in</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Kilometerstand</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Kraftstoff</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Climate</source>
        <translation>Klima</translation>
    </message>
</context>
<context>
    <name>VehicleSwitch</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Angefordert</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Noch keine Daten</translation>
    </message>
</context>
<context>
    <name>VehicleTile</name>
    <message>
        <source>Reading</source>
        <translation>Messwert</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>VehicleTrip</name>
    <message>
        <source>Since the start</source>
        <translation>Seit dem Start</translation>
    </message>
    <message>
        <source>Driven</source>
        <translation>Gefahren</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Ø %1</source>
        <comment>average consumption</comment>
        <translation>Ø %1</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Overdue by</source>
        <translation>Überfällig seit</translation>
    </message>
    <message>
        <source>Service in</source>
        <translation>Service in</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tagen</translation>
    </message>
    <message>
        <source>Washer</source>
        <translation>Wischer</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Brake fluid</source>
        <translation>Bremsfl.</translation>
    </message>
    <message>
        <source>12 V</source>
        <translation>12 V</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Störungen</translation>
    </message>
</context>
<context>
    <name>VehicleTyres</name>
    <message>
        <source>Front left</source>
        <translation>Vorn links</translation>
    </message>
    <message>
        <source>Rear left</source>
        <translation>Hinten links</translation>
    </message>
    <message>
        <source>Front right</source>
        <translation>Vorn rechts</translation>
    </message>
    <message>
        <source>Rear right</source>
        <translation>Hinten rechts</translation>
    </message>
</context>
<context>
    <name>VolumeControl</name>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Ton ein</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stummschalten</translation>
    </message>
</context>
<context>
    <name>VolumeOverlay</name>
    <message>
        <source>Volume %1</source>
        <translation>Lautstärke %1</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
</context>
<context>
    <name>WarningHistory</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>WarningOverlay</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>WarningPill</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarningRow</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>WarningSheet</name>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No warnings</source>
        <translation>Keine Warnungen</translation>
    </message>
    <message>
        <source>No warnings so far</source>
        <translation>Bisher keine Warnungen</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Gesehen: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>In Bewegung</translation>
    </message>
    <message>
        <source>Selected gear</source>
        <translation>Gewählter Gang</translation>
    </message>
    <message>
        <source>Current gear</source>
        <translation>Aktueller Gang</translation>
    </message>
    <message>
        <source>Park lock</source>
        <translation>Parksperre</translation>
    </message>
    <message>
        <source>Gearbox temperature</source>
        <translation>Getriebetemperatur</translation>
    </message>
    <message>
        <source>Accelerator pedal</source>
        <translation>Fahrpedal</translation>
    </message>
    <message>
        <source>Brake pedal</source>
        <translation>Bremspedal</translation>
    </message>
    <message>
        <source>Parking brake</source>
        <translation>Feststellbremse</translation>
    </message>
    <message>
        <source>Brake fluid low</source>
        <translation>Bremsflüssigkeit niedrig</translation>
    </message>
    <message>
        <source>Steering wheel angle</source>
        <translation>Lenkradwinkel</translation>
    </message>
    <message>
        <source>Longitudinal acceleration</source>
        <translation>Längsbeschleunigung</translation>
    </message>
    <message>
        <source>Lateral acceleration</source>
        <translation>Querbeschleunigung</translation>
    </message>
    <message>
        <source>Yaw rate</source>
        <translation>Gierrate</translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation>Durchschnittsgeschwindigkeit</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Kilometerstand</translation>
    </message>
    <message>
        <source>Distance since start</source>
        <translation>Strecke seit Start</translation>
    </message>
    <message>
        <source>Time since start</source>
        <translation>Zeit seit Start</translation>
    </message>
    <message>
        <source>Wheel speed front left</source>
        <translation>Radgeschwindigkeit vorn links</translation>
    </message>
    <message>
        <source>Wheel speed front right</source>
        <translation>Radgeschwindigkeit vorn rechts</translation>
    </message>
    <message>
        <source>Wheel speed rear left</source>
        <translation>Radgeschwindigkeit hinten links</translation>
    </message>
    <message>
        <source>Wheel speed rear right</source>
        <translation>Radgeschwindigkeit hinten rechts</translation>
    </message>
    <message>
        <source>Powertrain type</source>
        <translation>Antriebsart</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Reichweite</translation>
    </message>
    <message>
        <source>Engine running</source>
        <translation>Motor läuft</translation>
    </message>
    <message>
        <source>Engine speed</source>
        <translation>Motordrehzahl</translation>
    </message>
    <message>
        <source>Engine torque</source>
        <translation>Motordrehmoment</translation>
    </message>
    <message>
        <source>Engine power</source>
        <translation>Motorleistung</translation>
    </message>
    <message>
        <source>Throttle position</source>
        <translation>Drosselklappe</translation>
    </message>
    <message>
        <source>Manifold pressure</source>
        <translation>Saugrohrdruck</translation>
    </message>
    <message>
        <source>Mass air flow</source>
        <translation>Luftmasse</translation>
    </message>
    <message>
        <source>Oil pressure</source>
        <translation>Öldruck</translation>
    </message>
    <message>
        <source>Coolant temperature</source>
        <translation>Kühlmitteltemperatur</translation>
    </message>
    <message>
        <source>Coolant level</source>
        <translation>Kühlmittelstand</translation>
    </message>
    <message>
        <source>Oil temperature</source>
        <translation>Öltemperatur</translation>
    </message>
    <message>
        <source>Oil level</source>
        <translation>Ölstand</translation>
    </message>
    <message>
        <source>Fuel level</source>
        <translation>Tankfüllung</translation>
    </message>
    <message>
        <source>Fuel volume</source>
        <translation>Kraftstoffmenge</translation>
    </message>
    <message>
        <source>Fuel range</source>
        <translation>Reichweite mit Kraftstoff</translation>
    </message>
    <message>
        <source>Fuel consumption</source>
        <translation>Kraftstoffverbrauch</translation>
    </message>
    <message>
        <source>Average fuel consumption</source>
        <translation>Durchschnittsverbrauch</translation>
    </message>
    <message>
        <source>Fuel low</source>
        <translation>Kraftstoffreserve</translation>
    </message>
    <message>
        <source>Motor speed</source>
        <translation>E-Motor-Drehzahl</translation>
    </message>
    <message>
        <source>Motor torque</source>
        <translation>E-Motor-Drehmoment</translation>
    </message>
    <message>
        <source>Motor power</source>
        <translation>E-Motor-Leistung</translation>
    </message>
    <message>
        <source>Motor temperature</source>
        <translation>E-Motor-Temperatur</translation>
    </message>
    <message>
        <source>Motor coolant temperature</source>
        <translation>E-Motor-Kühlmittel</translation>
    </message>
    <message>
        <source>Battery charge</source>
        <translation>Batterieladung</translation>
    </message>
    <message>
        <source>Battery charge of the cells</source>
        <translation>Ladung der Zellen</translation>
    </message>
    <message>
        <source>Battery energy</source>
        <translation>Batterieenergie</translation>
    </message>
    <message>
        <source>Battery health</source>
        <translation>Batteriezustand</translation>
    </message>
    <message>
        <source>Battery range</source>
        <translation>Elektrische Reichweite</translation>
    </message>
    <message>
        <source>Battery power</source>
        <translation>Batterieleistung</translation>
    </message>
    <message>
        <source>Battery current</source>
        <translation>Batteriestrom</translation>
    </message>
    <message>
        <source>Battery voltage</source>
        <translation>Batteriespannung</translation>
    </message>
    <message>
        <source>Battery temperature</source>
        <translation>Batterietemperatur</translation>
    </message>
    <message>
        <source>Hottest cell</source>
        <translation>Wärmste Zelle</translation>
    </message>
    <message>
        <source>Coldest cell</source>
        <translation>Kälteste Zelle</translation>
    </message>
    <message>
        <source>Highest cell voltage</source>
        <translation>Höchste Zellspannung</translation>
    </message>
    <message>
        <source>Lowest cell voltage</source>
        <translation>Niedrigste Zellspannung</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Charging cable</source>
        <translation>Ladekabel</translation>
    </message>
    <message>
        <source>Charging flap</source>
        <translation>Ladeklappe</translation>
    </message>
    <message>
        <source>Charging power</source>
        <translation>Ladeleistung</translation>
    </message>
    <message>
        <source>Charge limit</source>
        <translation>Ladegrenze</translation>
    </message>
    <message>
        <source>Time to full</source>
        <translation>Zeit bis voll</translation>
    </message>
    <message>
        <source>12 V battery</source>
        <translation>12-V-Batterie</translation>
    </message>
    <message>
        <source>12 V current</source>
        <translation>12-V-Strom</translation>
    </message>
    <message>
        <source>Ignition</source>
        <translation>Zündung</translation>
    </message>
    <message>
        <source>Driver&apos;s door open</source>
        <translation>Fahrertür offen</translation>
    </message>
    <message>
        <source>Driver&apos;s door locked</source>
        <translation>Fahrertür verriegelt</translation>
    </message>
    <message>
        <source>Driver&apos;s window position</source>
        <translation>Fahrerfenster</translation>
    </message>
    <message>
        <source>Passenger door open</source>
        <translation>Beifahrertür offen</translation>
    </message>
    <message>
        <source>Passenger door locked</source>
        <translation>Beifahrertür verriegelt</translation>
    </message>
    <message>
        <source>Passenger window position</source>
        <translation>Beifahrerfenster</translation>
    </message>
    <message>
        <source>Rear door, driver&apos;s side open</source>
        <translation>Fondtür Fahrerseite offen</translation>
    </message>
    <message>
        <source>Rear door, driver&apos;s side locked</source>
        <translation>Fondtür Fahrerseite verriegelt</translation>
    </message>
    <message>
        <source>Rear window, driver&apos;s side position</source>
        <translation>Fondfenster Fahrerseite</translation>
    </message>
    <message>
        <source>Rear door, passenger side open</source>
        <translation>Fondtür Beifahrerseite offen</translation>
    </message>
    <message>
        <source>Rear door, passenger side locked</source>
        <translation>Fondtür Beifahrerseite verriegelt</translation>
    </message>
    <message>
        <source>Rear window, passenger side position</source>
        <translation>Fondfenster Beifahrerseite</translation>
    </message>
    <message>
        <source>Bonnet open</source>
        <translation>Motorhaube offen</translation>
    </message>
    <message>
        <source>Boot open</source>
        <translation>Kofferraum offen</translation>
    </message>
    <message>
        <source>Boot locked</source>
        <translation>Kofferraum verriegelt</translation>
    </message>
    <message>
        <source>Sunroof position</source>
        <translation>Schiebedach</translation>
    </message>
    <message>
        <source>Seat belt driver</source>
        <translation>Gurt Fahrer</translation>
    </message>
    <message>
        <source>Seat belt passenger</source>
        <translation>Gurt Beifahrer</translation>
    </message>
    <message>
        <source>Seat belt rear, driver side</source>
        <translation>Gurt hinten, Fahrerseite</translation>
    </message>
    <message>
        <source>Seat belt rear, passenger side</source>
        <translation>Gurt hinten, Beifahrerseite</translation>
    </message>
    <message>
        <source>Seat occupied driver</source>
        <translation>Fahrersitz belegt</translation>
    </message>
    <message>
        <source>Seat occupied passenger</source>
        <translation>Beifahrersitz belegt</translation>
    </message>
    <message>
        <source>Seat occupied rear, driver side</source>
        <translation>Sitz hinten belegt, Fahrerseite</translation>
    </message>
    <message>
        <source>Seat occupied rear, passenger side</source>
        <translation>Sitz hinten belegt, Beifahrerseite</translation>
    </message>
    <message>
        <source>Seat heating driver</source>
        <translation>Sitzheizung Fahrer</translation>
    </message>
    <message>
        <source>Seat heating passenger</source>
        <translation>Sitzheizung Beifahrer</translation>
    </message>
    <message>
        <source>Light switch</source>
        <translation>Lichtschalter</translation>
    </message>
    <message>
        <source>Low beam</source>
        <translation>Abblendlicht</translation>
    </message>
    <message>
        <source>High beam</source>
        <translation>Fernlicht</translation>
    </message>
    <message>
        <source>Parking lights</source>
        <translation>Standlicht</translation>
    </message>
    <message>
        <source>Daytime running lights</source>
        <translation>Tagfahrlicht</translation>
    </message>
    <message>
        <source>Front fog lights</source>
        <translation>Nebelscheinwerfer</translation>
    </message>
    <message>
        <source>Rear fog light</source>
        <translation>Nebelschlussleuchte</translation>
    </message>
    <message>
        <source>Brake lights</source>
        <translation>Bremslicht</translation>
    </message>
    <message>
        <source>Reversing light</source>
        <translation>Rückfahrlicht</translation>
    </message>
    <message>
        <source>Hazard lights</source>
        <translation>Warnblinker</translation>
    </message>
    <message>
        <source>Left indicator</source>
        <translation>Blinker links</translation>
    </message>
    <message>
        <source>Right indicator</source>
        <translation>Blinker rechts</translation>
    </message>
    <message>
        <source>Low beam defect</source>
        <translation>Abblendlicht defekt</translation>
    </message>
    <message>
        <source>Brake light defect</source>
        <translation>Bremslicht defekt</translation>
    </message>
    <message>
        <source>Horn</source>
        <translation>Hupe</translation>
    </message>
    <message>
        <source>Wipers</source>
        <translation>Scheibenwischer</translation>
    </message>
    <message>
        <source>Washer fluid low</source>
        <translation>Wischwasser niedrig</translation>
    </message>
    <message>
        <source>Windscreen heating</source>
        <translation>Frontscheibenheizung</translation>
    </message>
    <message>
        <source>Rain</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Tyre pressure front left</source>
        <translation>Reifendruck vorn links</translation>
    </message>
    <message>
        <source>Tyre temperature front left</source>
        <translation>Reifentemperatur vorn links</translation>
    </message>
    <message>
        <source>Tyre pressure low front left</source>
        <translation>Reifendruck niedrig vorn links</translation>
    </message>
    <message>
        <source>Tyre pressure front right</source>
        <translation>Reifendruck vorn rechts</translation>
    </message>
    <message>
        <source>Tyre temperature front right</source>
        <translation>Reifentemperatur vorn rechts</translation>
    </message>
    <message>
        <source>Tyre pressure low front right</source>
        <translation>Reifendruck niedrig vorn rechts</translation>
    </message>
    <message>
        <source>Tyre pressure rear left</source>
        <translation>Reifendruck hinten links</translation>
    </message>
    <message>
        <source>Tyre temperature rear left</source>
        <translation>Reifentemperatur hinten links</translation>
    </message>
    <message>
        <source>Tyre pressure low rear left</source>
        <translation>Reifendruck niedrig hinten links</translation>
    </message>
    <message>
        <source>Tyre pressure rear right</source>
        <translation>Reifendruck hinten rechts</translation>
    </message>
    <message>
        <source>Tyre temperature rear right</source>
        <translation>Reifentemperatur hinten rechts</translation>
    </message>
    <message>
        <source>Tyre pressure low rear right</source>
        <translation>Reifendruck niedrig hinten rechts</translation>
    </message>
    <message>
        <source>Outside temperature</source>
        <translation>Außentemperatur</translation>
    </message>
    <message>
        <source>Daylight</source>
        <translation>Tageslicht</translation>
    </message>
    <message>
        <source>Cabin temperature</source>
        <translation>Innenraumtemperatur</translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation>Klimaanlage</translation>
    </message>
    <message>
        <source>Front defrost</source>
        <translation>Frontscheibe entfrosten</translation>
    </message>
    <message>
        <source>Rear defrost</source>
        <translation>Heckscheibe entfrosten</translation>
    </message>
    <message>
        <source>Recirculation</source>
        <translation>Umluft</translation>
    </message>
    <message>
        <source>Climate temperature driver</source>
        <translation>Klimatemperatur Fahrer</translation>
    </message>
    <message>
        <source>Climate fan driver</source>
        <translation>Gebläse Fahrer</translation>
    </message>
    <message>
        <source>Climate air distribution driver</source>
        <translation>Luftverteilung Fahrer</translation>
    </message>
    <message>
        <source>Climate temperature passenger</source>
        <translation>Klimatemperatur Beifahrer</translation>
    </message>
    <message>
        <source>Climate fan passenger</source>
        <translation>Gebläse Beifahrer</translation>
    </message>
    <message>
        <source>Climate air distribution passenger</source>
        <translation>Luftverteilung Beifahrer</translation>
    </message>
    <message>
        <source>Screen brightness</source>
        <translation>Bildschirmhelligkeit</translation>
    </message>
    <message>
        <source>Day or night</source>
        <translation>Tag oder Nacht</translation>
    </message>
    <message>
        <source>Ambient light</source>
        <translation>Ambientebeleuchtung</translation>
    </message>
    <message>
        <source>ABS at work</source>
        <translation>ABS regelt</translation>
    </message>
    <message>
        <source>ABS fault</source>
        <translation>ABS-Störung</translation>
    </message>
    <message>
        <source>Stability control at work</source>
        <translation>ESP regelt</translation>
    </message>
    <message>
        <source>Stability control fault</source>
        <translation>ESP-Störung</translation>
    </message>
    <message>
        <source>Cruise control active</source>
        <translation>Tempomat aktiv</translation>
    </message>
    <message>
        <source>Cruise control on</source>
        <translation>Tempomat ein</translation>
    </message>
    <message>
        <source>Cruise control speed</source>
        <translation>Tempomat-Geschwindigkeit</translation>
    </message>
    <message>
        <source>Cruise control distance</source>
        <translation>Tempomat-Abstand</translation>
    </message>
    <message>
        <source>Distance in front</source>
        <translation>Abstand vorn</translation>
    </message>
    <message>
        <source>Distance behind</source>
        <translation>Abstand hinten</translation>
    </message>
    <message>
        <source>Lane departure warning</source>
        <translation>Spurhaltewarnung</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Fahrtrichtung</translation>
    </message>
    <message>
        <source>Distance to service</source>
        <translation>Strecke bis Service</translation>
    </message>
    <message>
        <source>Time to service</source>
        <translation>Zeit bis Service</translation>
    </message>
    <message>
        <source>Service due</source>
        <translation>Service fällig</translation>
    </message>
    <message>
        <source>Trouble codes</source>
        <translation>Fehlercodes</translation>
    </message>
    <message>
        <source>Screen off after</source>
        <translation>Bildschirm aus nach</translation>
    </message>
    <message>
        <source>How long the screen stays on once the ignition is off.</source>
        <translation>Wie lange der Bildschirm nach dem Ausschalten der Zündung an bleibt.</translation>
    </message>
    <message>
        <source>Picture width</source>
        <translation>Bildbreite</translation>
    </message>
    <message>
        <source>Picture height</source>
        <translation>Bildhöhe</translation>
    </message>
    <message>
        <source>Automatic is the system&apos;s. Dates and numbers follow it.</source>
        <translation>Automatisch ist die des Systems. Datum und Zahlen folgen ihr.</translation>
    </message>
    <message>
        <source>Car that was heard</source>
        <translation>Gehörtes Fahrzeug</translation>
    </message>
    <message>
        <source>Starting: reading the databases of {car}</source>
        <translation>Startet: Datenbanken von {car} werden gelesen</translation>
    </message>
    <message>
        <source>No car is chosen yet.</source>
        <translation>Noch kein Fahrzeug gewählt.</translation>
    </message>
    <message>
        <source>Something is wrong with {file}</source>
        <translation>Mit {file} stimmt etwas nicht</translation>
    </message>
    <message>
        <source>Something is wrong with a file</source>
        <translation>Mit einer Datei stimmt etwas nicht</translation>
    </message>
    <message>
        <source>No sound card found.</source>
        <translation>Keine Soundkarte gefunden.</translation>
    </message>
    <message>
        <source>None found. Plug one in.</source>
        <translation>Keines gefunden. Bitte anschließen.</translation>
    </message>
    <message>
        <source>No adapter found.</source>
        <translation>Kein Adapter gefunden.</translation>
    </message>
    <message>
        <source>No message broker answers.</source>
        <translation>Kein Nachrichtenserver antwortet.</translation>
    </message>
    <message>
        <source>No way to the internet.</source>
        <translation>Keine Verbindung ins Internet.</translation>
    </message>
    <message>
        <source>The message broker answers.</source>
        <translation>Der Nachrichtenserver antwortet.</translation>
    </message>
    <message>
        <source>Listens on {channels}</source>
        <translation>Hört auf {channels}</translation>
    </message>
    <message>
        <source>An emulated car, to try everything out</source>
        <translation>Ein emuliertes Fahrzeug zum Ausprobieren</translation>
    </message>
    <message>
        <source>{problem}, and {count} more problems</source>
        <translation>{problem} und {count} weitere Probleme</translation>
    </message>
    <message>
        <source>up</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>passive</source>
        <translation>passiv</translation>
    </message>
    <message>
        <source>bus off</source>
        <translation>Bus-off</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>bus {bus} cannot be reached: {error}</source>
        <translation>Bus {bus} ist nicht erreichbar: {error}</translation>
    </message>
    <message>
        <source>Another tester is asking on this bus; waiting until it is quiet.</source>
        <translation>Ein anderes Prüfgerät fragt auf diesem Bus; es wird gewartet, bis Ruhe ist.</translation>
    </message>
    <message>
        <source>Looking for ECUs.</source>
        <translation>Steuergeräte werden gesucht.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>{error}.</source>
        <translation>{error}.</translation>
    </message>
    <message>
        <source>No ECU answers. Is the ignition on?</source>
        <translation>Kein Steuergerät antwortet. Ist die Zündung an?</translation>
    </message>
    <message>
        <source>Not started.</source>
        <translation>Nicht gestartet.</translation>
    </message>
    <message>
        <source>No ECU of this car supports OBD-II parameter {parameter:02X}.</source>
        <translation>Kein Steuergerät dieses Fahrzeugs kennt den OBD-II-Parameter {parameter:02X}.</translation>
    </message>
    <message>
        <source>ECU {name} does not answer.</source>
        <translation>Steuergerät {name} antwortet nicht.</translation>
    </message>
    <message>
        <source>This car&apos;s mapping does not name this signal.</source>
        <translation>Für dieses Fahrzeug ist dieses Signal nicht zugeordnet.</translation>
    </message>
    <message>
        <source>{message} on {bus} was refused: {reason}.</source>
        <translation>{message} auf {bus} wurde verworfen: {reason}.</translation>
    </message>
    <message>
        <source>The car sends {raw}: not available.</source>
        <translation>Das Fahrzeug sendet {raw}: nicht verfügbar.</translation>
    </message>
    <message>
        <source>{name} last came {age:.1f} s ago; expected within {limit:.1f} s.</source>
        <translation>{name} kam zuletzt vor {age:.1f} s; erwartet innerhalb von {limit:.1f} s.</translation>
    </message>
    <message>
        <source>Bus {bus} is not connected to anything.</source>
        <translation>Bus {bus} ist mit nichts verbunden.</translation>
    </message>
    <message>
        <source>Bus {bus}: {reason}.</source>
        <translation>Bus {bus}: {reason}.</translation>
    </message>
    <message>
        <source>No frame {name} on bus {bus} yet.</source>
        <translation>Noch keine Botschaft {name} auf Bus {bus}.</translation>
    </message>
    <message>
        <source>{name} comes, but without this signal.</source>
        <translation>{name} kommt, aber ohne dieses Signal.</translation>
    </message>
    <message>
        <source>No frame at all on bus {bus} yet.</source>
        <translation>Noch keine einzige Botschaft auf Bus {bus}.</translation>
    </message>
    <message>
        <source>PT-CAN</source>
        <translation>PT-CAN</translation>
    </message>
    <message>
        <source>Powertrain</source>
        <translation>Antrieb</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Karosserie</translation>
    </message>
    <message>
        <source>Diagnosis socket</source>
        <translation>Diagnosebuchse</translation>
    </message>
    <message>
        <source>Powertrain and body</source>
        <translation>Antrieb und Karosserie</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>Fahren</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Entwickler</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Automatic follows the car&apos;s lights, its light sensor and the sun.</source>
        <translation>Automatisch folgt dem Fahrlicht, dem Lichtsensor und der Sonne.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>By day. At night the car&apos;s instrument lighting dims the screen further.</source>
        <translation>Bei Tag. Nachts dimmt die Instrumentenbeleuchtung den Bildschirm weiter.</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Driver&apos;s side</source>
        <translation>Fahrerseite</translation>
    </message>
    <message>
        <source>The page buttons stand on the side the driver sits on.</source>
        <translation>Die Seitentasten stehen auf der Seite des Fahrers.</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>How loud everything is.</source>
        <translation>Wie laut alles ist.</translation>
    </message>
    <message>
        <source>Loudest at the start</source>
        <translation>Höchste Startlautstärke</translation>
    </message>
    <message>
        <source>The car never starts louder than this, however loud it was when it was left.</source>
        <translation>Das Fahrzeug startet nie lauter, egal wie laut es beim Verlassen war.</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
    <message>
        <source>mph</source>
        <translation>mph</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilometer</translation>
    </message>
    <message>
        <source>Miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <source>°C</source>
        <translation>°C</translation>
    </message>
    <message>
        <source>°F</source>
        <translation>°F</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>bar</translation>
    </message>
    <message>
        <source>kPa</source>
        <translation>kPa</translation>
    </message>
    <message>
        <source>psi</source>
        <translation>psi</translation>
    </message>
    <message>
        <source>Tyre pressure</source>
        <translation>Reifendruck</translation>
    </message>
    <message>
        <source>l/100 km</source>
        <translation>l/100 km</translation>
    </message>
    <message>
        <source>km/l</source>
        <translation>km/l</translation>
    </message>
    <message>
        <source>mpg (UK)</source>
        <translation>mpg (UK)</translation>
    </message>
    <message>
        <source>mpg (US)</source>
        <translation>mpg (US)</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>Kraftstoff</translation>
    </message>
    <message>
        <source>How consumption is told. An imperial gallon is 4.55 litres, a US gallon 3.79.</source>
        <translation>So wird der Verbrauch angegeben. Eine britische Gallone hat 4,55 Liter, eine US-Gallone 3,79.</translation>
    </message>
    <message>
        <source>kWh/100 km</source>
        <translation>kWh/100 km</translation>
    </message>
    <message>
        <source>mi/kWh</source>
        <translation>mi/kWh</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Nach Sprache</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 Stunden</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>The passenger may use everything</source>
        <translation>Beifahrer darf alles bedienen</translation>
    </message>
    <message>
        <source>Lets someone beside the driver type, search and read while the car moves. Each use is written down.</source>
        <translation>Erlaubt dem Beifahrer, während der Fahrt zu tippen, zu suchen und zu lesen. Jede Nutzung wird protokolliert.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Noch nicht gewählt</translation>
    </message>
    <message>
        <source>Which car this screen is built into. Another one is loaded at once.</source>
        <translation>In welches Fahrzeug dieser Bildschirm eingebaut ist. Ein anderes wird sofort geladen.</translation>
    </message>
    <message>
        <source>Cards of the home page</source>
        <translation>Karten der Startseite</translation>
    </message>
    <message>
        <source>Set-up is done</source>
        <translation>Einrichtung abgeschlossen</translation>
    </message>
    <message>
        <source>{message}. {hint}</source>
        <translation>{message}. {hint}</translation>
    </message>
    <message>
        <source>The backlight {name} cannot be set: {error}</source>
        <translation>Die Hintergrundbeleuchtung {name} lässt sich nicht einstellen: {error}</translation>
    </message>
    <message>
        <source>the words of the Chinese keyboard cannot be read: {error}</source>
        <translation>die Wörter der chinesischen Tastatur sind nicht lesbar: {error}</translation>
    </message>
    <message>
        <source>{value} is of another type than {label}</source>
        <translation>{value} ist von anderer Art als {label}</translation>
    </message>
    <message>
        <source>{value} is outside of {low} to {high}</source>
        <translation>{value} liegt außerhalb von {low} bis {high}</translation>
    </message>
    <message>
        <source>{value} is none of the choices</source>
        <translation>{value} steht nicht zur Wahl</translation>
    </message>
    <message>
        <source>it is longer than {count} letters</source>
        <translation>es ist länger als {count} Zeichen</translation>
    </message>
    <message>
        <source>it holds what is no letter</source>
        <translation>es enthält unzulässige Zeichen</translation>
    </message>
    <message>
        <source>The settings could not be read and are as new. The old file is kept as {name}.</source>
        <translation>Die Einstellungen waren nicht lesbar und sind zurückgesetzt. Die alte Datei bleibt als {name} erhalten.</translation>
    </message>
    <message>
        <source>The settings can be neither read nor set aside: what you change holds for this drive only.</source>
        <translation>Die Einstellungen sind weder lesbar noch zu sichern: Änderungen gelten nur für diese Fahrt.</translation>
    </message>
    <message>
        <source>Settings cannot be saved: what you change holds for this drive only.</source>
        <translation>Einstellungen lassen sich nicht speichern: Änderungen gelten nur für diese Fahrt.</translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation>Dieser Wert ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>This takes effect when the car is parked.</source>
        <translation>Wird wirksam, sobald das Fahrzeug parkt.</translation>
    </message>
    <message>
        <source>There is no setting &apos;{key}&apos;; it is kept.</source>
        <translation>Es gibt keine Einstellung „{key}“; sie bleibt erhalten.</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is back at its default: {wrong}.</source>
        <translation>„{key}“ ist wieder auf Standard: {wrong}.</translation>
    </message>
    <message>
        <source>No sound: {command} says: {reason}</source>
        <translation>Kein Ton: {command} meldet: {reason}</translation>
    </message>
    <message>
        <source>No sound: neither wpctl, pactl nor amixer is installed</source>
        <translation>Kein Ton: weder wpctl noch pactl noch amixer ist installiert</translation>
    </message>
    <message>
        <source>Check that the amplifier is plugged in and the sound server runs</source>
        <translation>Prüfen, ob der Verstärker angeschlossen ist und der Soundserver läuft</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>there is no output</source>
        <translation>kein Ausgang vorhanden</translation>
    </message>
    <message>
        <source>Install PipeWire with WirePlumber, or alsa-utils</source>
        <translation>PipeWire mit WirePlumber oder alsa-utils installieren</translation>
    </message>
    <message>
        <source>Connection to phones</source>
        <translation>Verbindung zu Telefonen</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation>Tonausgabe</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Space for an update</source>
        <translation>Platz für ein Update</translation>
    </message>
    <message>
        <source>{free:.1f} GB free</source>
        <translation>{free:.1f} GB frei</translation>
    </message>
    <message>
        <source>Music files</source>
        <translation>Musikdateien</translation>
    </message>
    <message>
        <source>None in {folder}. Copy some there.</source>
        <translation>Keine in {folder}. Bitte dorthin kopieren.</translation>
    </message>
    <message>
        <source>This car takes no such commands.</source>
        <translation>Dieses Fahrzeug nimmt solche Befehle nicht an.</translation>
    </message>
    <message>
        <source>The car has not said where it is for a while.</source>
        <translation>Das Fahrzeug hat seine Position länger nicht gemeldet.</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Music from this device, the radio and your phone, in one place and at one volume.</source>
        <translation>Musik von diesem Gerät, aus dem Radio und vom Telefon – an einem Ort, mit einer Lautstärke.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Calls, messages and contacts of your phone; messages are read aloud while you drive.</source>
        <translation>Anrufe, Nachrichten und Kontakte Ihres Telefons; Nachrichten werden beim Fahren vorgelesen.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>The map around your car, the way to places your phone sends, and where to charge or refuel.</source>
        <translation>Die Karte um Ihr Fahrzeug, der Weg zu Zielen vom Telefon und wo Sie laden oder tanken können.</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Ask for warmth, music or the way in your own words; nothing you say leaves the car.</source>
        <translation>Bitten Sie in eigenen Worten um Wärme, Musik oder den Weg; nichts davon verlässt das Fahrzeug.</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Several wishes with one touch: warm seats, clear windows and your music on a cold morning.</source>
        <translation>Mehrere Wünsche mit einem Tipp: warme Sitze, freie Scheiben und Ihre Musik am kalten Morgen.</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Workshop dates, charging, parking and the weather along the way.</source>
        <translation>Werkstatttermine, Laden, Parken und das Wetter unterwegs.</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>Updates</translation>
    </message>
    <message>
        <source>New versions, installed when you agree and taken back if one does not start.</source>
        <translation>Neue Versionen, installiert mit Ihrer Zustimmung und zurückgenommen, wenn eine nicht startet.</translation>
    </message>
    <message>
        <source>Digital keys</source>
        <translation>Digitale Schlüssel</translation>
    </message>
    <message>
        <source>Your phone opens and starts the car; lend a key to a friend and take it back.</source>
        <translation>Ihr Telefon öffnet und startet das Fahrzeug; verleihen Sie einen Schlüssel und nehmen Sie ihn zurück.</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Each driver&apos;s own settings, places and sound, by key or with one touch.</source>
        <translation>Eigene Einstellungen, Orte und Klang für jeden Fahrer, per Schlüssel oder mit einem Tipp.</translation>
    </message>
    <message>
        <source>By {interface}</source>
        <translation>Über {interface}</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
    <message>
        <source>{count} in {folder}</source>
        <translation>{count} in {folder}</translation>
    </message>
    <message>
        <source>This car takes {count} commands.</source>
        <translation>Dieses Fahrzeug nimmt {count} Befehle an.</translation>
    </message>
    <message>
        <source>No car is connected.</source>
        <translation>Kein Fahrzeug verbunden.</translation>
    </message>
    <message>
        <source>The car says where it is.</source>
        <translation>Das Fahrzeug meldet seine Position.</translation>
    </message>
    <message>
        <source>This car does not say where it is.</source>
        <translation>Dieses Fahrzeug meldet seine Position nicht.</translation>
    </message>
    <message>
        <source>Maps</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>None is installed.</source>
        <translation>Keines ist installiert.</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Climate and seats</source>
        <translation>Klima und Sitze</translation>
    </message>
    <message>
        <source>Lights</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>None yet; you will make them while parked.</source>
        <translation>Noch keine; Sie legen sie im Stand an.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>None is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installiert</translation>
    </message>
    <message>
        <source>Headunit {version}</source>
        <translation>Headunit {version}</translation>
    </message>
    <message>
        <source>Update source</source>
        <translation>Update-Quelle</translation>
    </message>
    <message>
        <source>None is set up.</source>
        <translation>Keine ist eingerichtet.</translation>
    </message>
    <message>
        <source>Locks</source>
        <translation>Schlösser</translation>
    </message>
    <message>
        <source>Paired keys</source>
        <translation>Gekoppelte Schlüssel</translation>
    </message>
    <message>
        <source>None is paired.</source>
        <translation>Keiner ist gekoppelt.</translation>
    </message>
    <message>
        <source>This driver</source>
        <translation>Dieser Fahrer</translation>
    </message>
    <message>
        <source>One for all who drive; settings are kept.</source>
        <translation>Eines für alle Fahrer; Einstellungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>Further drivers</source>
        <translation>Weitere Fahrer</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>There is too little space left to record. Delete old recordings in {folder}.</source>
        <translation>Zu wenig Platz für die Aufzeichnung. Alte Aufzeichnungen in {folder} löschen.</translation>
    </message>
    <message>
        <source>No map files yet.</source>
        <translation>Noch keine Karten.</translation>
    </message>
    <message>
        <source>The recording has ended early: {why}</source>
        <translation>Die Aufzeichnung endete vorzeitig: {why}</translation>
    </message>
    <message>
        <source>{error}</source>
        <translation>{error}</translation>
    </message>
    <message>
        <source>Databases are missing. Run: {command}</source>
        <translation>Datenbanken fehlen. Ausführen: {command}</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>{bus}: {reason}</source>
        <translation>{bus}: {reason}</translation>
    </message>
    <message>
        <source>No bus is connected. Start with --bus NAME=INTERFACE:CHANNEL.</source>
        <translation>Kein Bus verbunden. Starten mit --bus NAME=INTERFACE:CHANNEL.</translation>
    </message>
    <message>
        <source>All buses are up</source>
        <translation>Alle Busse sind bereit</translation>
    </message>
    <message>
        <source>{signal} is {value:g} (raw {said}), outside {low:g} to {high:g}{unit}.</source>
        <translation>{signal} ist {value:g} (roh {said}), außerhalb von {low:g} bis {high:g}{unit}.</translation>
    </message>
    <message>
        <source>{signal} gives no value.</source>
        <translation>{signal} liefert keinen Wert.</translation>
    </message>
    <message>
        <source>The car says it is not available: {signal} is {said}.</source>
        <translation>Das Fahrzeug meldet „nicht verfügbar“: {signal} ist {said}.</translation>
    </message>
    <message>
        <source>{signal} is {said}, which the mapping gives no meaning.</source>
        <translation>{signal} ist {said}; dafür kennt die Zuordnung keine Bedeutung.</translation>
    </message>
    <message>
        <source>{signal} is {value:g} (raw {said}), outside its range.</source>
        <translation>{signal} ist {value:g} (roh {said}), außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Check the wiring, both 120 ohm terminators, and that the bit rate is the car&apos;s</source>
        <translation>Verkabelung, beide 120-Ohm-Abschlüsse und die Bitrate des Fahrzeugs prüfen</translation>
    </message>
    <message>
        <source>{wiring}; it comes back by itself when the interface was set up with restart-ms 100</source>
        <translation>{wiring}; er kommt von selbst zurück, wenn die Schnittstelle mit restart-ms 100 eingerichtet ist</translation>
    </message>
    <message>
        <source>bus-off: the controller has left the bus after too many errors</source>
        <translation>Bus-off: Der Controller hat den Bus nach zu vielen Fehlern verlassen</translation>
    </message>
    <message>
        <source>Nobody else is on the bus: check the cable and the ignition</source>
        <translation>Niemand sonst ist auf dem Bus: Kabel und Zündung prüfen</translation>
    </message>
    <message>
        <source>the controller&apos;s receive buffer overflowed</source>
        <translation>der Empfangspuffer des Controllers lief über</translation>
    </message>
    <message>
        <source>the controller&apos;s transmit buffer overflowed</source>
        <translation>der Sendepuffer des Controllers lief über</translation>
    </message>
    <message>
        <source>the controller is error passive: it sees too many receive errors</source>
        <translation>der Controller ist fehlerpassiv: zu viele Empfangsfehler</translation>
    </message>
    <message>
        <source>the controller is error passive: it sees too many transmit errors</source>
        <translation>der Controller ist fehlerpassiv: zu viele Sendefehler</translation>
    </message>
    <message>
        <source>the controller warns of receive errors</source>
        <translation>der Controller warnt vor Empfangsfehlern</translation>
    </message>
    <message>
        <source>the controller warns of transmit errors</source>
        <translation>der Controller warnt vor Sendefehlern</translation>
    </message>
    <message>
        <source>single bit error</source>
        <translation>Bitfehler</translation>
    </message>
    <message>
        <source>frame format error</source>
        <translation>Formatfehler</translation>
    </message>
    <message>
        <source>bit stuffing error</source>
        <translation>Bit-Stuffing-Fehler</translation>
    </message>
    <message>
        <source>could not send a dominant bit</source>
        <translation>konnte kein dominantes Bit senden</translation>
    </message>
    <message>
        <source>could not send a recessive bit</source>
        <translation>konnte kein rezessives Bit senden</translation>
    </message>
    <message>
        <source>bus overload</source>
        <translation>Busüberlast</translation>
    </message>
    <message>
        <source>error while sending</source>
        <translation>Fehler beim Senden</translation>
    </message>
    <message>
        <source>the controller is error active again</source>
        <translation>der Controller ist wieder fehleraktiv</translation>
    </message>
    <message>
        <source>error frame</source>
        <translation>Fehlerrahmen</translation>
    </message>
    <message>
        <source>{reason}. {hint}</source>
        <translation>{reason}. {hint}</translation>
    </message>
    <message>
        <source>the controller was restarted</source>
        <translation>der Controller wurde neu gestartet</translation>
    </message>
    <message>
        <source>no other node acknowledges what is sent</source>
        <translation>kein anderer Knoten bestätigt das Gesendete</translation>
    </message>
    <message>
        <source>lost arbitration</source>
        <translation>Arbitrierung verloren</translation>
    </message>
    <message>
        <source>the transceiver reports a broken or shorted wire</source>
        <translation>der Transceiver meldet Leitungsbruch oder Kurzschluss</translation>
    </message>
    <message>
        <source>sending timed out</source>
        <translation>Zeitüberschreitung beim Senden</translation>
    </message>
    <message>
        <source>bus error</source>
        <translation>Busfehler</translation>
    </message>
    <message>
        <source>{said}, {part}</source>
        <translation>{said}, {part}</translation>
    </message>
    <message>
        <source>protocol error</source>
        <translation>Protokollfehler</translation>
    </message>
    <message>
        <source>the controller reports a problem</source>
        <translation>der Controller meldet ein Problem</translation>
    </message>
    <message>
        <source>{place} is not open</source>
        <translation>{place} ist nicht geöffnet</translation>
    </message>
    <message>
        <source>{place} cannot be opened: {error}</source>
        <translation>{place} lässt sich nicht öffnen: {error}</translation>
    </message>
    <message>
        <source>reading {place} failed: {error}</source>
        <translation>Lesen von {place} fehlgeschlagen: {error}</translation>
    </message>
    <message>
        <source>sending on {place} failed: {error}</source>
        <translation>Senden auf {place} fehlgeschlagen: {error}</translation>
    </message>
    <message>
        <source>Check that the adapter is plugged in and its driver and the interface&apos;s options are right</source>
        <translation>Prüfen, ob der Adapter steckt und Treiber und Optionen der Schnittstelle stimmen</translation>
    </message>
    <message>
        <source>Check the adapter&apos;s cable and that its interface is up</source>
        <translation>Kabel des Adapters prüfen und ob seine Schnittstelle aktiv ist</translation>
    </message>
    <message>
        <source>Check the adapter&apos;s cable and that it may send</source>
        <translation>Kabel des Adapters prüfen und ob er senden darf</translation>
    </message>
    <message>
        <source>waiting for the first frame</source>
        <translation>wartet auf die erste Botschaft</translation>
    </message>
    <message>
        <source>no frames for a second. Check that the ignition is on, the cable plugged in and the bit rate the car&apos;s</source>
        <translation>seit einer Sekunde keine Botschaften. Prüfen: Zündung an, Kabel gesteckt, Bitrate richtig</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>noch nicht verbunden</translation>
    </message>
    <message>
        <source>connected again, waiting for a frame</source>
        <translation>wieder verbunden, wartet auf eine Botschaft</translation>
    </message>
    <message>
        <source>the log has ended</source>
        <translation>die Aufzeichnung ist zu Ende</translation>
    </message>
    <message>
        <source>interface {channel} is down</source>
        <translation>Schnittstelle {channel} ist nicht aktiv</translation>
    </message>
    <message>
        <source>there is no interface {channel}</source>
        <translation>es gibt keine Schnittstelle {channel}</translation>
    </message>
    <message>
        <source>this system&apos;s kernel has no SocketCAN</source>
        <translation>der Kernel dieses Systems hat kein SocketCAN</translation>
    </message>
    <message>
        <source>not permitted to open {channel}</source>
        <translation>keine Berechtigung, {channel} zu öffnen</translation>
    </message>
    <message>
        <source>{channel} takes no more frames: nobody on the bus acknowledges them</source>
        <translation>{channel} nimmt keine Botschaften mehr an: niemand auf dem Bus bestätigt sie</translation>
    </message>
    <message>
        <source>the other end of {channel} has closed</source>
        <translation>die Gegenseite von {channel} hat geschlossen</translation>
    </message>
    <message>
        <source>Bring it up: {command}</source>
        <translation>Aktivieren mit: {command}</translation>
    </message>
    <message>
        <source>Plug the CAN adapter in and check its driver with: ip link</source>
        <translation>CAN-Adapter einstecken und Treiber prüfen mit: ip link</translation>
    </message>
    <message>
        <source>On Linux: sudo modprobe can-raw; elsewhere use another python-can interface</source>
        <translation>Unter Linux: sudo modprobe can-raw; sonst eine andere python-can-Schnittstelle nutzen</translation>
    </message>
    <message>
        <source>Allow the address family AF_CAN to this process</source>
        <translation>Diesem Prozess die Adressfamilie AF_CAN erlauben</translation>
    </message>
    <message>
        <source>Check that the ignition is on, the cable plugged in and the bit rate the car&apos;s</source>
        <translation>Prüfen: Zündung an, Kabel gesteckt, Bitrate richtig</translation>
    </message>
    <message>
        <source>Nothing can be sent on bus {bus}.</source>
        <translation>Auf Bus {bus} kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Bus {bus} does not take frames fast enough.</source>
        <translation>Bus {bus} nimmt Botschaften nicht schnell genug an.</translation>
    </message>
    <message>
        <source>Not sent: {reason}.</source>
        <translation>Nicht gesendet: {reason}.</translation>
    </message>
    <message>
        <source>counter stood still at {count}</source>
        <translation>Zähler blieb bei {count} stehen</translation>
    </message>
    <message>
        <source>{count} bytes are too few to hold the checksum</source>
        <translation>{count} Bytes sind zu wenig für die Prüfsumme</translation>
    </message>
    <message>
        <source>checksum {checksum:#04x} where {due:#04x} was due</source>
        <translation>Prüfsumme {checksum:#04x} statt {due:#04x}</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>outside {low:g} to {high:g}</source>
        <translation>außerhalb von {low:g} bis {high:g}</translation>
    </message>
    <message>
        <source>This is a recording: nothing can be set.</source>
        <translation>Dies ist eine Aufzeichnung: Nichts lässt sich einstellen.</translation>
    </message>
    <message>
        <source>This car has no way to set it.</source>
        <translation>Dieses Fahrzeug kann das nicht einstellen.</translation>
    </message>
    <message>
        <source>Bus {bus} is not connected to anything that can send.</source>
        <translation>Bus {bus} ist mit nichts verbunden, das senden kann.</translation>
    </message>
    <message>
        <source>Bus {bus} is not up.</source>
        <translation>Bus {bus} ist nicht bereit.</translation>
    </message>
    <message>
        <source>Only at a standstill, and the speed is not known.</source>
        <translation>Nur im Stand, und die Geschwindigkeit ist unbekannt.</translation>
    </message>
    <message>
        <source>Only at a standstill.</source>
        <translation>Nur im Stand.</translation>
    </message>
    <message>
        <source>Sent; this car does not report it.</source>
        <translation>Gesendet; das Fahrzeug meldet es nicht zurück.</translation>
    </message>
    <message>
        <source>The car did not do it within {seconds} s.</source>
        <translation>Das Fahrzeug hat es nicht innerhalb von {seconds} s getan.</translation>
    </message>
    <message>
        <source>The car did not answer within {seconds} s.</source>
        <translation>Das Fahrzeug hat nicht innerhalb von {seconds} s geantwortet.</translation>
    </message>
</context>
</TS>
