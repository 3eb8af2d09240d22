package org.campusfrontline.volunteer.hours.member;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;

/// The projection of the directory's people. Whoever books or declares for a person holds that person's row, so what
/// is then read of the person's entries and declarations stays true.
@Singleton
public class Members {

    private static final String SELECT = "SELECT person, display_name, memberships FROM hours_member WHERE person = ?";
    private static final String PUT = """
            INSERT INTO hours_member (person, display_name, memberships, version) VALUES (?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE
                display_name = IF(VALUES(version) > version, VALUES(display_name), display_name),
                memberships = IF(VALUES(version) > version, VALUES(memberships), memberships),
                version = GREATEST(version, VALUES(version))
            """;
    private final Sql sql;
    private final ObjectMapper json;

    Members(Sql sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// Holds the person's row until the transaction ends; empty for a person whom the directory has not told of.
    public Optional<Member> lock(String person) {
        return sql.one("lock member", SELECT + " FOR UPDATE", this::read, person);
    }

    public Optional<Member> find(String person) {
        return sql.one("read member", SELECT, this::read, person);
    }

    /// What is older than what is known changes nothing.
    void put(Member member, long version) {
        sql.update("project member", PUT, member.person(), member.displayName(), write(member.memberships()), version);
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
