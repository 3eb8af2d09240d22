--liquibase formatted sql

--changeset recruitment:0212-eligibility-rule-set
-- What a category asks of who stands there, as a list in JSON; a version never changes.
CREATE TABLE eligibility_rule_set (
    category   VARCHAR(32) NOT NULL,
    version    BIGINT      NOT NULL,
    rules      TEXT        NOT NULL,
    changed_by VARCHAR(64) NOT NULL,
    changed_at DATETIME(6) NOT NULL,
    CONSTRAINT pk_eligibility_rule_set PRIMARY KEY (category, version),
    CONSTRAINT fk_eligibility_rule_set_category FOREIGN KEY (category) REFERENCES post_category (code)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset recruitment:0212-eligibility-recheck
-- Whose sign-ups are to be looked at again, and from when on.
CREATE TABLE eligibility_recheck (
    id      BINARY(16)  NOT NULL,
    scope   VARCHAR(16) NOT NULL,
    subject VARCHAR(64) NOT NULL,
    due_at  DATETIME(6) NOT NULL,
    CONSTRAINT pk_eligibility_recheck PRIMARY KEY (id),
    CONSTRAINT ck_eligibility_recheck_scope CHECK (scope IN ('PERSON', 'SHIFT', 'CATEGORY')),
    INDEX ix_eligibility_recheck_due (due_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset recruitment:0212-sign-up-lapse
-- Living sign-ups whose person no longer fits, with the codes of what is missing; release_at only where a seat is held.
CREATE TABLE sign_up_lapse (
    sign_up    BINARY(16)   NOT NULL,
    failed     VARCHAR(200) NOT NULL,
    found_at   DATETIME(6)  NOT NULL,
    release_at DATETIME(6)  NULL,
    CONSTRAINT pk_sign_up_lapse PRIMARY KEY (sign_up),
    CONSTRAINT fk_sign_up_lapse_sign_up FOREIGN KEY (sign_up) REFERENCES sign_up (id),
    INDEX ix_sign_up_lapse_release (release_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset recruitment:0212-shift-starts
-- For the list of what somebody could do, in the order of time.
CREATE INDEX ix_shift_starts ON shift (starts_at, id);
