package org.campusfrontline.volunteer.profile;

import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import org.campusfrontline.platform.audit.Audit;
import org.campusfrontline.platform.audit.AuditEntry;
import org.campusfrontline.platform.time.Moments;

/// How each change of a profile begins and ends: locked, then written, audited without its content, and told to those
/// whose decisions rest on it.
@Singleton
public class ProfileLog {

    private final ProfileStore store;
    private final Audit audit;
    private final Event<HoldingsChanged> changed;
    private final Clock clock;

    ProfileLog(ProfileStore store, Audit audit, Event<HoldingsChanged> changed, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    public Profile toChange(String person) {
        return store.lock(person, Moments.stored(clock.instant()));
    }

    public Profile write(Profile next, String action, Map<String, Object> facts) {
        store.save(next, Moments.stored(clock.instant()));
        audit.record(new AuditEntry(action, "profile", next.person(), null, facts));
        changed.fire(new HoldingsChanged(next.person()));
        return store.find(next.person());
    }
}
