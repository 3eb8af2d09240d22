package org.campusfrontline.volunteer.hours.declaration;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.campusfrontline.platform.Outcome;
import org.campusfrontline.platform.Refusal;
import org.campusfrontline.platform.data.Row;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.http.Cursor;
import org.campusfrontline.platform.http.Page;
import org.campusfrontline.platform.identity.Caller;
import org.campusfrontline.volunteer.member.Member;
import org.campusfrontline.volunteer.member.Members;

/// Reads declarations, the newest first.
@Singleton
public class DeclarationQueries {

    private static final String SELECT = "SELECT " + DeclarationStore.COLUMNS + """
            , m.display_name
            FROM hours_declaration d JOIN directory_member m ON m.person = d.person
            WHERE\s""";
    private final Sql sql;
    private final DeclarationAccess access;
    private final DeclarationViews views;
    private final Members members;
    private final Caller caller;

    DeclarationQueries(Sql sql, DeclarationAccess access, DeclarationViews views, Members members, Caller caller) {
        this.sql = sql;
        this.access = access;
        this.views = views;
        this.members = members;
        this.caller = caller;
    }

    /// Empty where it does not exist for the caller.
    public Optional<DeclarationView> find(UUID id) {
        return access.toSee(id).map(found -> views.of(found, name(found)));
    }

    public Outcome<Page<DeclarationView>> list(DeclarationFilter filter) {
        Optional<Refusal> refusal = filter.unit() == null
                ? Optional.empty()
                : access.refusalUnlessOrganiser(String.valueOf(filter.tree()), filter.unit());
        return refusal.<Outcome<Page<DeclarationView>>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(page(filter)));
    }

    private Page<DeclarationView> page(DeclarationFilter filter) {
        List<Object> values = new ArrayList<>();
        StringBuilder select = new StringBuilder(SELECT);
        if (filter.unit() == null) {
            select.append("d.person = ?");
            values.add(caller.person());
        } else {
            select.append("d.tree = ? AND d.unit = ?");
            values.addAll(List.of(String.valueOf(filter.tree()), filter.unit()));
        }
        if (filter.state() != null) {
            select.append(" AND d.state = ?");
            values.add(filter.state());
        }
        Cursor.read(filter.cursor(), 1).map(DeclarationQueries::id).ifPresent(before -> {
            select.append(" AND d.id < ?");
            values.add(before);
        });
        select.append(" ORDER BY d.id DESC LIMIT ").append(filter.limit() + 1);
        List<DeclarationView> rows =
                sql.list("list hours declarations", select.toString(), this::read, values.toArray());
        return Page.of(rows, filter.limit(), last -> Cursor.at(last.id()));
    }

    private DeclarationView read(Row row) throws SQLException {
        return views.of(DeclarationStore.read(row), row.text("display_name"));
    }

    private String name(Declaration declaration) {
        return members.find(declaration.service().person())
                .map(Member::displayName)
                .orElseThrow();
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.values().getFirst());
        } catch (IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }
}
