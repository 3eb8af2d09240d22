package org.campusfrontline.volunteer.profile.member;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.volunteer.profile.HoldingsChanged;

/// To which units people belong, as the directory told.
@Singleton
public class Memberships {

    private static final String PUT = """
            INSERT INTO profile_membership (person, memberships, version) VALUES (?, ?, ?)
            ON DUPLICATE KEY UPDATE
                memberships = IF(VALUES(version) > version, VALUES(memberships), memberships),
                version = GREATEST(version, VALUES(version))
            """;
    private static final String SELECT = "SELECT person, memberships FROM profile_membership WHERE person IN (";
    private final Sql sql;
    private final ObjectMapper json;
    private final Event<HoldingsChanged> changed;

    Memberships(Sql sql, ObjectMapper json, Event<HoldingsChanged> changed) {
        this.sql = sql;
        this.json = json;
        this.changed = changed;
    }

    public List<Membership> of(String person) {
        return of(List.of(person)).getOrDefault(person, List.of());
    }

    /// Nothing for those of whom the directory has not told.
    public Map<String, List<Membership>> of(Collection<String> people) {
        Map<String, List<Membership>> found = new HashMap<>();
        sql.list(
                "read memberships",
                SELECT + String.join(", ", Collections.nCopies(people.size(), "?")) + ")",
                row -> found.put(row.text("person"), read(row.text("memberships"))),
                people.toArray());
        return found;
    }

    /// What is older than what is known changes nothing.
    void put(String person, List<Membership> memberships, long version) {
        List<Membership> before = of(List.of(person)).get(person);
        sql.update("project memberships", PUT, person, write(memberships), version);
        if (before != null && !before.equals(memberships)) {
            changed.fire(new HoldingsChanged(person));
        }
    }

    private String write(List<Membership> memberships) {
        try {
            return json.writeValueAsString(memberships);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a membership is always writable", e);
        }
    }

    private List<Membership> read(String text) {
        try {
            return List.of(json.readValue(text, Membership[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a membership that we wrote is always readable", e);
        }
    }
}
