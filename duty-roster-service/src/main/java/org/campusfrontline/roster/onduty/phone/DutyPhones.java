package org.campusfrontline.roster.onduty.phone;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.campusfrontline.platform.data.Sql;
import org.campusfrontline.platform.vault.Vault;

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
        return sql.one(
                "read duty phone",
                "SELECT phone FROM duty_phone WHERE person = ?",
                row -> vault.open(row.text("phone"), CONTEXT + person),
                person);
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
