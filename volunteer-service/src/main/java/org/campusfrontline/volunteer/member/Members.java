package org.campusfrontline.volunteer.member;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;

/// The projection of the directory's people. Whoever books or declares for a person holds that person's row, so what
/// is then read of the person's entries and declarations stays true.
@Singleton
public class Members {

    private static final String SELECT =
            "SELECT person, display_name, memberships FROM directory_member WHERE person = ?";
    private static final String PUT = """
            INSERT INTO directory_member (person, display_name, memberships, version) VALUES (?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE
                display_name = IF(VALUES(version) > version, VALUES(display_name), display_name),
                memberships = IF(VALUES(version) > version, VALUES(memberships), memberships),
                version = GREATEST(version, VALUES(version))
            """;
    private static final String SELECT_ALL = "SELECT person, memberships FROM directory_member WHERE person IN (";
    private final Sql sql;
    private final ObjectMapper json;
    private final Event<MembershipsChanged> changed;

    Members(Sql sql, ObjectMapper json, Event<MembershipsChanged> changed) {
        this.sql = sql;
        this.json = json;
        this.changed = changed;
    }

    /// Holds the person's row until the transaction ends; empty for a person whom the directory has not told of.
    public Optional<Member> lock(String person) {
        return sql.one("lock member", SELECT + " FOR UPDATE", this::read, person);
    }

    public Optional<Member> find(String person) {
        return sql.one("read member", SELECT, this::read, person);
    }

    /// None for a person whom the directory has not told of.
    public List<Membership> membershipsOf(String person) {
        return membershipsOf(List.of(person)).getOrDefault(person, List.of());
    }

    /// Nothing for those of whom the directory has not told.
    public Map<String, List<Membership>> membershipsOf(Collection<String> people) {
        Map<String, List<Membership>> found = new HashMap<>();
        sql.list(
                "read memberships",
                SELECT_ALL + String.join(", ", Collections.nCopies(people.size(), "?")) + ")",
                row -> found.put(row.text("person"), memberships(row.text("memberships"))),
                people.toArray());
        return found;
    }

    /// What is older than what is known changes nothing.
    void put(Member member, long version) {
        List<Membership> before = membershipsOf(List.of(member.person())).get(member.person());
        sql.update("project member", PUT, member.person(), member.displayName(), write(member.memberships()), version);
        if (before != null && !before.equals(member.memberships())) {
            changed.fire(new MembershipsChanged(member.person()));
        }
    }

    void forget(String person) {
        sql.update("forget member", "DELETE FROM directory_member WHERE person = ?", person);
    }

    private Member read(Row row) throws SQLException {
        return new Member(row.text("person"), row.text("display_name"), memberships(row.text("memberships")));
    }

    private String write(List<Membership> memberships) {
        try {
            return json.writeValueAsString(memberships);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a membership is always writable", e);
        }
    }

    private List<Membership> memberships(String text) {
        try {
            return List.of(json.readValue(text, Membership[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a membership that we wrote is always readable", e);
        }
    }
}
