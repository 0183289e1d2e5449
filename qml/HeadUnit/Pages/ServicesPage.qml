// Workshop, charging, parking, weather: for now, what they will need.
import QtQuick
import HeadUnit.Model
import HeadUnit.Style

FeaturePage {
    id: root

    required property Features features

    objectName: "page-services"
    feature: root.features.get("services")
    icon: Icons.services
}
