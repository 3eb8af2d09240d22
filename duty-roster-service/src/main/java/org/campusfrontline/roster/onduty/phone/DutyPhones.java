package org.campusfrontline.roster.onduty.phone;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/// Numbers as sealed text. Who may see them is for the reader to decide.
@Singleton
public class DutyPhones {

    private static final String CONTEXT = "duty_phone.phone/";
    private final Sql sql;
    private final Vault vault;

    DutyPhones(Sql sql, Vault vault) {
        this.sql = sql;
        this.vault = vault;
    }

    public Optional<String> of(String person) {
        return Optional.ofNullable(of(List.of(person)).get(person));
    }

    /// Numbers of those of the people who gave one.
    public Map<String, String> of(Collection<String> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        String marks = people.stream().map(person -> "?").collect(Collectors.joining(", "));
        @Nullable Object[] values = people.toArray();
        return sql
                .list(
                        "read duty phones",
                        "SELECT person, phone FROM duty_phone WHERE person IN (" + marks + ")",
                        row -> Map.entry(row.text("person"), row.text("phone")),
                        values)
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, kept -> vault.open(kept.getValue(), CONTEXT + kept.getKey())));
    }

    void put(String person, String phone) {
        sql.update(
                "keep duty phone",
                "INSERT INTO duty_phone (person, phone) VALUES (?, ?) ON DUPLICATE KEY UPDATE phone = VALUES(phone)",
                person,
                vault.seal(phone, CONTEXT + person));
    }

    void remove(String person) {
        sql.update("forget duty phone", "DELETE FROM duty_phone WHERE person = ?", person);
    }
}
