package org.campusfrontline.volunteer.guest;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.campusfrontline.platform.time.Moments;
import org.campusfrontline.volunteer.guest.GuestRequests.InvitationTerms;
import org.campusfrontline.volunteer.unit.Tree;

/// A guest's invitation: under whom, for what, until when. The phone is held sealed and never leaves this feature.
@Entity
class Guest {

    @Id
    private String number;

    @Enumerated(EnumType.STRING)
    private Tree tree;

    private String sponsor;
    private String phone;
    private byte[] phoneIndex;
    private String scopeNote;
    private Instant expiresAt;
    private boolean insured;

    @Version
    private long version = 1;

    protected Guest() {}

    Guest(String number, Tree tree, String sponsor, SealedPhone phone, InvitationTerms terms) {
        this.number = number;
        this.tree = tree;
        this.sponsor = sponsor;
        this.phone = phone.sealed();
        this.phoneIndex = phone.index().clone();
        this.scopeNote = terms.scopeNote();
        this.expiresAt = Moments.stored(terms.expiresAt());
        this.insured = terms.insured();
    }

    String number() {
        return number;
    }

    Tree tree() {
        return tree;
    }

    String sponsor() {
        return sponsor;
    }

    String sealedPhone() {
        return phone;
    }

    String scopeNote() {
        return scopeNote;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean isInsured() {
        return insured;
    }

    long version() {
        return version;
    }

    void renew(InvitationTerms terms) {
        scopeNote = terms.scopeNote();
        expiresAt = Moments.stored(terms.expiresAt());
        insured = terms.insured();
    }
}
