package org.campusfrontline.roster.supply;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.campusfrontline.platform.identity.GrantBook;
import org.campusfrontline.platform.identity.Role;
import org.campusfrontline.platform.outbox.Outbox;
import org.campusfrontline.platform.outbox.OutgoingEvent;
import org.campusfrontline.platform.time.CampusTime;
import org.campusfrontline.roster.directory.Directory;
import org.campusfrontline.roster.supply.rule.Shortage;
import org.campusfrontline.roster.supply.rule.SupplyItem;

/// Tells whoever keeps the stock: the unit's care officers or, where it has none, those of the nearest unit above.
@Singleton
class ShortageLog {

    private static final String TOPIC = "roster.supply-shortage.v1";
    private static final String TYPE = "org.campusfrontline.roster.supply-shortage-found";
    private final GrantBook book;
    private final Directory directory;
    private final CampusTime campus;
    private final Outbox outbox;

    ShortageLog(GrantBook book, Directory directory, CampusTime campus, Outbox outbox) {
        this.book = book;
        this.directory = directory;
        this.campus = campus;
        this.outbox = outbox;
    }

    List<String> keepers(String tree, String unit) {
        return book.nearestHolders(Role.CARE_OFFICER, tree, unit);
    }

    void tell(String tree, String unit, Shortage shortage, List<String> keepers, long version) {
        Directory.UnitName name = directory.unit(unit).orElse(new Directory.UnitName(unit, unit, unit));
        outbox.append(new OutgoingEvent(
                TOPIC,
                tree + "/" + unit + "/" + shortage.item(),
                TYPE,
                version,
                new SupplyShortageFound(
                        tree,
                        unit,
                        name.nameZh(),
                        name.nameEn(),
                        shortage.item(),
                        shortage.from(),
                        shortage.from().atStartOfDay(campus.zone()).toInstant(),
                        shortage.missing(),
                        keepers,
                        version)));
    }

    /// From that day (which begins at `start`) the unit's stock of the item is short; `keepers` are to be told.
    record SupplyShortageFound(
            String tree,
            String unit,
            String nameZh,
            String nameEn,
            SupplyItem item,
            LocalDate from,
            Instant start,
            long missing,
            List<String> keepers,
            long version) {

        SupplyShortageFound {
            keepers = List.copyOf(keepers);
        }
    }
}
