--liquibase formatted sql

--changeset recruitment:0203-sign-up
-- One person's wish for one shift. The unique key is the net behind the person's lock: one living sign-up a shift.
CREATE TABLE sign_up (
    id            BINARY(16)  NOT NULL,
    shift         BINARY(16)  NOT NULL,
    person        VARCHAR(64) NOT NULL,
    state         VARCHAR(16) NOT NULL,
    living_person VARCHAR(64) GENERATED ALWAYS AS (CASE WHEN state <> 'CANCELLED' THEN person END) STORED,
    ticket        BIGINT      NULL,
    promoted      BOOLEAN     NOT NULL,
    offer_until   DATETIME(6) NULL,
    reason        VARCHAR(24) NULL,
    shift_start   DATETIME(6) NOT NULL,
    shift_end     DATETIME(6) NOT NULL,
    signed_up_at  DATETIME(6) NOT NULL,
    changed_at    DATETIME(6) NOT NULL,
    version       BIGINT      NOT NULL,
    CONSTRAINT pk_sign_up PRIMARY KEY (id),
    CONSTRAINT uq_sign_up_living UNIQUE (living_person, shift),
    CONSTRAINT fk_sign_up_shift FOREIGN KEY (shift) REFERENCES shift (id),
    CONSTRAINT fk_sign_up_person FOREIGN KEY (person) REFERENCES person_timeline (person),
    CONSTRAINT ck_sign_up_state CHECK (state IN ('CONFIRMED', 'WAIT_LISTED', 'OFFERED', 'CANCELLED')),
    CONSTRAINT ck_sign_up_waiting CHECK (state <> 'WAIT_LISTED' OR ticket IS NOT NULL),
    CONSTRAINT ck_sign_up_offered CHECK ((state = 'OFFERED') = (offer_until IS NOT NULL)),
    CONSTRAINT ck_sign_up_cancelled CHECK ((state = 'CANCELLED') = (reason IS NOT NULL)),
    INDEX ix_sign_up_person (person, shift_end),
    INDEX ix_sign_up_waiting (shift, state, ticket),
    INDEX ix_sign_up_offer (offer_until)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
