<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Adjustable</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BusCard</name>
    <message>
        <source>Bus %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>% load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CarCard</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doors: old data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About doors and tyres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyre pressure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>The car is not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Receiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error passive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiagnosticsPage</name>
    <message>
        <source>No bus is set up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DialogSheet</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DynamicsCard</name>
    <message>
        <source>Steering wheel angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brake</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnergyCard</name>
    <message>
        <source>About the range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeaturePage</name>
    <message>
        <source>Not set up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes with a later version; what is marked open is what it will need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes with a later version; all it needs is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at what is there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>Signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decoding %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>km/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>psi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l/100 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mpg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GearSelector</name>
    <message>
        <source>Gear %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gear: no data yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>It is live: its messages come as they should.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListRow</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Search signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, message or bus.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoData</name>
    <message>
        <source>No data from the car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the buses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageTitle</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live signals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PanelWindow</name>
    <message>
        <source>Driving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climate and weather</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doors open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belts fastened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KIND:TARGET@START..END, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the fault %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message>
        <source>The car&apos;s files are in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressBar</name>
    <message>
        <source>%1: %2 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Restrictions</name>
    <message>
        <source>Not available while driving. Park the car first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bus is connected. Start with --bus NAME=INTERFACE:CHANNEL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All buses are up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignalDetail</name>
    <message>
        <source>Choose a signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its value, its past and the reason for a gap appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignalRow</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>About the speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed is not in this car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rpm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kW</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatTile</name>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatsCard</name>
    <message>
        <source>Cabin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 volt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>%1: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TellTales</name>
    <message>
        <source>Seat belt not fastened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking brake on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A door is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ABS fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyre pressure low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High beam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low beam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fog lights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cruise control active</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TyrePressures</name>
    <message>
        <source>No data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyres in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WarningPill</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarningSheet</name>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected gear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current gear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Park lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gearbox temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accelerator pedal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brake pedal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking brake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brake fluid low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steering wheel angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitudinal acceleration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lateral acceleration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yaw rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance since start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel speed front left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel speed front right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel speed rear left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel speed rear right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powertrain type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine torque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throttle position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manifold pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mass air flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oil pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coolant level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oil temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oil level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel consumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average fuel consumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motor speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motor torque</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motor power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motor temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motor coolant temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery charge of the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hottest cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coldest cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest cell voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest cell voltage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging cable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging flap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charging power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 V battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 V current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver&apos;s door open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver&apos;s door locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver&apos;s window position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passenger door open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passenger door locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passenger window position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rear door, driver&apos;s side open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rear door, driver&apos;s side locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rear window, driver&apos;s side position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rear door, passenger side open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rear door, passenger side locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rear window, passenger side position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonnet open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunroof position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat belt driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat belt passenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat belt rear, driver side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat belt rear, passenger side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat occupied driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat occupied passenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat occupied rear, driver side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat occupied rear, passenger side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat heating driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat heating passenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low beam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High beam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking lights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daytime running lights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front fog lights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rear fog light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brake lights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reversing light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hazard lights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low beam defect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brake light defect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Washer fluid low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windscreen heating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyre pressure front left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyre temperature front left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyre pressure low front left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyre pressure front right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyre temperature front right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyre pressure low front right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyre pressure rear left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyre temperature rear left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyre pressure low rear left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyre pressure rear right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyre temperature rear right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyre pressure low rear right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daylight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabin temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air conditioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front defrost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rear defrost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recirculation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climate temperature driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climate fan driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climate air distribution driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climate temperature passenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climate fan passenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climate air distribution passenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day or night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ambient light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ABS at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ABS fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability control at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability control fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cruise control active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cruise control on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cruise control speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cruise control distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane departure warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altitude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance to service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time to service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A door is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rear door is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The boot is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close it; secure the load.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bonnet is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at once and close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver&apos;s seat belt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fasten your seat belt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parking brake is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the parking brake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front left tyre pressure is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive slowly and check the tyre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front right tyre pressure is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rear left tyre pressure is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rear right tyre pressure is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine is too hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop safely and let the engine cool down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engine oil is hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive gently until it has cooled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive battery is hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power may be reduced. Drive gently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Battery charge is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charge soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuel soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 V battery is weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the battery and its charging checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ABS has a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brakes work without ABS. Have it checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stability control has a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drive carefully. Have it checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A headlight is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the bulb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A brake light is out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Washer fluid is low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it up at the next stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a visit to the workshop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PT-CAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powertrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Powertrain and body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic follows the car&apos;s lights, its light sensor and the sun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By day. At night the car&apos;s instrument lighting dims the screen further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen off after the ignition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the screen stays on when the ignition is switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Driver&apos;s side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page buttons stand on the side the driver sits on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the panel says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buttons are as large as a finger needs only when the size is right. Measure it with a bank card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the frame around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How loud everything is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loudest at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The car never starts louder than this, however loud it was when it was left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km/h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Miles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>°C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>°F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kPa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>psi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tyre pressure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>l/100 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>km/l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mpg (UK)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mpg (US)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How consumption is told. An imperial gallon is 4.55 litres, a US gallon 3.79.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kWh/100 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mi/kWh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and numbers follow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passenger may use everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets someone beside the driver type, search and read while the car moves. Each use is written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which car this screen is built into. Another one is loaded at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards of the home page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set-up is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backlight {name} cannot be set: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is of another type than {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is outside of {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is none of the choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is longer than {count} letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds what is no letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read and are as new. The old file is kept as {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings can be neither read nor set aside: what you change holds for this drive only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings cannot be saved: what you change holds for this drive only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes effect when the car is parked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting &apos;{key}&apos;; it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;{key}&apos; is back at its default: {wrong}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection to phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound card found. Plug one in, or switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No microphone found. Plug one in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No adapter found. Plug one in, or switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No message broker answers on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way to the internet. Connect a modem, Wi-Fi or cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space for an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free:.1f} GB free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in {folder}. Copy some there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This car takes no such commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The car has not said where it is for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music from this device, the radio and your phone, in one place and at one volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls, messages and contacts of your phone; messages are read aloud while you drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map around your car, the way to places your phone sends, and where to charge or refuel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for warmth, music or the way in your own words; nothing you say leaves the car.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several wishes with one touch: warm seats, clear windows and your music on a cold morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workshop dates, charging, parking and the weather along the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New versions, installed when you agree and taken back if one does not start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digital keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your phone opens and starts the car; lend a key to a friend and take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each driver&apos;s own settings, places and sound, by key or with one touch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message broker answers on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {interface}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This car takes {count} commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No car is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The car says where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This car does not say where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No map files in this device&apos;s data folder yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Climate and seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet; you will make them while parked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headunit {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is set up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paired keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is paired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This driver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for all who drive; settings are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further drivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be sent on bus {bus}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus {bus} does not take frames fast enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a recording: nothing can be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This car has no way to set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus {bus} is not connected to anything that can send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bus {bus} is not up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only at a standstill, and the speed is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only at a standstill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent; this car does not report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The car did not do it within {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The car did not answer within {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
