package org.campusfrontline.volunteer.recruitment.attendance.rule;

import java.util.Optional;
import org.campusfrontline.platform.Refusal;

/// A place within whose radius one checks in.
public record Place(double latitude, double longitude, Datum datum, int radiusMetres) {

    /// What coordinates refer to; those of maps in China (GCJ-02) lie some hundred metres from those of GPS (WGS-84).
    public enum Datum {
        GCJ02,
        WGS84
    }

    /// Where a phone says it is, and how sure it is.
    public record Position(double latitude, double longitude, Datum datum, double accuracyMetres) {}

    /// The mean radius of the earth (IUGG), in metres.
    private static final double EARTH = 6_371_008.8;

    /// A phone cannot widen the place by being unsure.
    private static final double MOST_ACCURACY = 50;

    public Optional<Refusal> refusal(Position position) {
        if (position.datum() != datum) {
            return Optional.of(Refusal.of(AttendanceProblem.OTHER_DATUM)
                    .with("datum", datum)
                    .at("/position/datum"));
        }
        double allowed = radiusMetres + Math.min(position.accuracyMetres(), MOST_ACCURACY);
        return metresTo(position) <= allowed
                ? Optional.empty()
                : Optional.of(Refusal.of(AttendanceProblem.TOO_FAR)
                        .with("radiusMetres", radiusMetres)
                        .at("/position"));
    }

    /// Along a great circle, by the haversine formula.
    double metresTo(Position position) {
        double from = Math.toRadians(latitude);
        double to = Math.toRadians(position.latitude());
        double north = Math.sin((to - from) / 2);
        double east = Math.sin(Math.toRadians(position.longitude() - longitude) / 2);
        double chord = north * north + Math.cos(from) * Math.cos(to) * east * east;
        return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
