package org.campusfrontline.volunteer.guest;

import org.campusfrontline.platform.vault.Masked;
import org.campusfrontline.platform.vault.Vault;
import org.campusfrontline.volunteer.guest.rule.PhoneNumber;

/// A phone as it is stored: the number sealed to its guest, and the blind index that refuses the same phone twice.
record SealedPhone(String sealed, byte[] index) {

    private static final String PLACE = "guest.phone";

    static SealedPhone of(PhoneNumber phone, String guest, Vault vault) {
        return new SealedPhone(
                vault.seal(phone.international(), PLACE + "/" + guest), vault.blindIndex(phone.international(), PLACE));
    }

    static String masked(Guest guest, Vault vault) {
        String international = vault.open(guest.sealedPhone(), PLACE + "/" + guest.number());
        return Masked.phone(new PhoneNumber(international).local());
    }
}
