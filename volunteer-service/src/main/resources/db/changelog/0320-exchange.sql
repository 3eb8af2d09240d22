--liquibase formatted sql

--changeset recruitment:0320-post-exchange-rule
-- What people may do with their seats at a post, where organisers say. A draft lays its posts out anew with the same
-- ids, so no key ties this to them.
CREATE TABLE post_exchange_rule (
    post     BINARY(16)  NOT NULL,
    mode     VARCHAR(16) NOT NULL,
    approval BOOLEAN     NOT NULL,
    version  BIGINT      NOT NULL,
    CONSTRAINT pk_post_exchange_rule PRIMARY KEY (post),
    CONSTRAINT ck_post_exchange_rule_mode CHECK (mode IN ('NONE', 'LINE_FIRST', 'ALWAYS'))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset recruitment:0320-seat-exchange
-- A seat that its person offers to others: to one by name or to everybody, for nothing or for a seat in a wanted
-- shift. The unique key is the net: one living offer a seat. sought: partners for a swap were looked for.
CREATE TABLE seat_exchange (
    id             BINARY(16)  NOT NULL,
    sign_up        BINARY(16)  NOT NULL,
    shift          BINARY(16)  NOT NULL,
    person         VARCHAR(64) NOT NULL,
    to_person      VARCHAR(64) NULL,
    swap           BOOLEAN     NOT NULL,
    state          VARCHAR(16) NOT NULL,
    sought         BOOLEAN     NOT NULL,
    expires_at     DATETIME(6) NOT NULL,
    created_at     DATETIME(6) NOT NULL,
    changed_at     DATETIME(6) NOT NULL,
    version        BIGINT      NOT NULL,
    living_sign_up BINARY(16) GENERATED ALWAYS AS (CASE WHEN state IN ('OPEN', 'MATCHED') THEN sign_up END) STORED,
    CONSTRAINT pk_seat_exchange PRIMARY KEY (id),
    CONSTRAINT uq_seat_exchange_living UNIQUE (living_sign_up),
    CONSTRAINT fk_seat_exchange_sign_up FOREIGN KEY (sign_up) REFERENCES sign_up (id),
    CONSTRAINT ck_seat_exchange_state CHECK (state IN ('OPEN', 'MATCHED', 'CARRIED_OUT', 'NOT_TAKEN', 'EXPIRED',
        'CANCELLED', 'NOT_APPROVED', 'SEAT_LOST')),
    INDEX ix_seat_exchange_person (person, id),
    INDEX ix_seat_exchange_to (to_person, state, id),
    INDEX ix_seat_exchange_open (state, expires_at),
    INDEX ix_seat_exchange_sought (state, swap, sought)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset recruitment:0320-exchange-wanted
CREATE TABLE exchange_wanted (
    exchange BINARY(16) NOT NULL,
    shift    BINARY(16) NOT NULL,
    CONSTRAINT pk_exchange_wanted PRIMARY KEY (exchange, shift),
    CONSTRAINT fk_exchange_wanted_exchange FOREIGN KEY (exchange) REFERENCES seat_exchange (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset recruitment:0320-exchange-deal
-- What up to three people agree, or are asked to. combination: the offers of a proposal, so that none is made twice.
CREATE TABLE exchange_deal (
    id          BINARY(16)   NOT NULL,
    state       VARCHAR(20)  NOT NULL,
    combination VARCHAR(120) NULL,
    expires_at  DATETIME(6)  NOT NULL,
    created_at  DATETIME(6)  NOT NULL,
    changed_at  DATETIME(6)  NOT NULL,
    version     BIGINT       NOT NULL,
    CONSTRAINT pk_exchange_deal PRIMARY KEY (id),
    CONSTRAINT uq_exchange_deal_combination UNIQUE (combination),
    CONSTRAINT ck_exchange_deal_state CHECK (state IN ('PROPOSED', 'AWAITING_APPROVAL', 'CARRIED_OUT', 'ENDED')),
    INDEX ix_exchange_deal_state (state, expires_at)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset recruitment:0320-exchange-leg
-- One seat of a deal, from whom to whom. exchange: the offer that it comes from, where there is one.
CREATE TABLE exchange_leg (
    deal             BINARY(16)  NOT NULL,
    sign_up          BINARY(16)  NOT NULL,
    exchange         BINARY(16)  NULL,
    shift            BINARY(16)  NOT NULL,
    giver            VARCHAR(64) NOT NULL,
    taker            VARCHAR(64) NOT NULL,
    agreed           BOOLEAN     NOT NULL,
    ignores_calendar BOOLEAN     NOT NULL,
    approval         BOOLEAN     NOT NULL,
    approved_by      VARCHAR(64) NULL,
    CONSTRAINT pk_exchange_leg PRIMARY KEY (deal, sign_up),
    CONSTRAINT fk_exchange_leg_deal FOREIGN KEY (deal) REFERENCES exchange_deal (id),
    INDEX ix_exchange_leg_taker (taker, deal),
    INDEX ix_exchange_leg_exchange (exchange, deal),
    INDEX ix_exchange_leg_shift (shift, deal)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
