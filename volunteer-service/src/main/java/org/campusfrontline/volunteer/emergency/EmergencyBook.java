package org.campusfrontline.volunteer.emergency;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Refusal;

/// What other features of the directory ask of emergencies, in their own transaction.
@Singleton
public class EmergencyBook {

    private final EmergencyRepository emergencies;

    EmergencyBook(EmergencyRepository emergencies) {
        this.emergencies = emergencies;
    }

    /// Keeps an open emergency from closing until the transaction ends; refused for any other.
    public Optional<Refusal> refusalToHoldOpen(UUID id) {
        return emergencies
                .locked(id)
                .map(emergency -> emergency
                        .refusalOf("close")
                        .map(closed ->
                                Refusal.of(EmergencyProblem.EMERGENCY_CLOSED).with("emergency", id.toString())))
                .orElseGet(() -> Optional.of(
                        Refusal.of(EmergencyProblem.EMERGENCY_UNKNOWN).with("emergency", id.toString())));
    }
}
