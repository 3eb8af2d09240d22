package org.campusfrontline.roster.matter;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.campusfrontline.platform.outbox.Outbox;
import org.campusfrontline.platform.outbox.OutgoingEvent;
import org.campusfrontline.platform.vault.Vault;

/// Tells a person that a matter of theirs has news. Applications, visits, appointments and leave share this one event,
/// under an id that only the person's own views show beside the matter's, so that a reader of the topic learns of none.
@Singleton
public class PersonalMatters {

    private static final String TOPIC = "roster.personal-matter.v1";
    private static final String TYPE = "org.campusfrontline.roster.personal-matter-changed";
    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private final Outbox outbox;
    private final Vault vault;

    PersonalMatters(Outbox outbox, Vault vault) {
        this.outbox = outbox;
        this.vault = vault;
    }

    /// `about` is the application, visit or appointment.
    public void tell(UUID about, String person, long version) {
        UUID matter = of(about, person);
        outbox.append(new OutgoingEvent(
                TOPIC, matter.toString(), TYPE, version, new PersonalMatterChanged(matter, person, version)));
    }

    /// The name under which a person is told of it: the same each time, another one for each person, and tied to
    /// neither by anybody without the key.
    public UUID of(UUID about, String person) {
        ByteBuffer digest = ByteBuffer.wrap(vault.blindIndex(about + "/" + person, "personal-matter"));
        long high = digest.getLong() & ~0xF000L | VERSION_8;
        long low = digest.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | VARIANT;
        return new UUID(high, low);
    }

    /// Whose matter it is and which; nothing else.
    record PersonalMatterChanged(UUID matter, String person, long version) {}
}
