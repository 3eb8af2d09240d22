--liquibase formatted sql

--changeset roster:0390-swap-rule
-- What a period, or a unit for its periods, says about swaps: `period/…` or `tree/unit`.
CREATE TABLE swap_rule (
    scope        VARCHAR(96) NOT NULL,
    mode         VARCHAR(16) NOT NULL,
    gifts        INT         NOT NULL,
    last_minutes INT         NOT NULL,
    version      BIGINT      NOT NULL,
    CONSTRAINT pk_swap_rule PRIMARY KEY (scope)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0390-duty-offer
-- A duty that its person would give. `living_duty` is null once the offer has ended, so that a duty is offered once.
CREATE TABLE duty_offer (
    id          BINARY(16)  NOT NULL,
    period      BINARY(16)  NOT NULL,
    person      VARCHAR(64) NOT NULL,
    duty        BINARY(16)  NOT NULL,
    duty_date   DATE        NOT NULL,
    shift       VARCHAR(33) NOT NULL,
    starts_at   DATETIME(6) NOT NULL,
    ends_at     DATETIME(6) NOT NULL,
    asked       VARCHAR(64) NULL,
    wants       TEXT        NOT NULL,
    state       VARCHAR(16) NOT NULL,
    living_duty BINARY(16)  NULL,
    sought      BOOLEAN     NOT NULL,
    answer_by   DATETIME(6) NOT NULL,
    offered_at  DATETIME(6) NOT NULL,
    ended_at    DATETIME(6) NULL,
    version     BIGINT      NOT NULL,
    CONSTRAINT pk_duty_offer PRIMARY KEY (id),
    CONSTRAINT fk_duty_offer_period FOREIGN KEY (period) REFERENCES planning_period (id),
    CONSTRAINT uq_duty_offer_living UNIQUE (living_duty),
    INDEX ix_duty_offer_period (period, state),
    INDEX ix_duty_offer_person (person, id),
    INDEX ix_duty_offer_due (state, answer_by)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0390-swap-deal
-- What people agree on. A round that was proposed once is not proposed again.
CREATE TABLE swap_deal (
    id         BINARY(16)   NOT NULL,
    period     BINARY(16)   NOT NULL,
    state      VARCHAR(16)  NOT NULL,
    gift       BOOLEAN      NOT NULL,
    proposal   VARCHAR(160) NULL,
    answer_by  DATETIME(6)  NOT NULL,
    made_at    DATETIME(6)  NOT NULL,
    ended_at   DATETIME(6)  NULL,
    decided_by VARCHAR(64)  NULL,
    roster     BINARY(16)   NULL,
    version    BIGINT       NOT NULL,
    CONSTRAINT pk_swap_deal PRIMARY KEY (id),
    CONSTRAINT fk_swap_deal_period FOREIGN KEY (period) REFERENCES planning_period (id),
    CONSTRAINT uq_swap_deal_proposal UNIQUE (proposal),
    INDEX ix_swap_deal_period (period, state, id),
    INDEX ix_swap_deal_due (state, answer_by)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;

--changeset roster:0390-swap-leg
CREATE TABLE swap_leg (
    deal      BINARY(16)  NOT NULL,
    place     INT         NOT NULL,
    offer     BINARY(16)  NULL,
    giver     VARCHAR(64) NOT NULL,
    taker     VARCHAR(64) NOT NULL,
    duty      BINARY(16)  NOT NULL,
    duty_date DATE        NOT NULL,
    shift     VARCHAR(33) NOT NULL,
    starts_at DATETIME(6) NOT NULL,
    ends_at   DATETIME(6) NOT NULL,
    agreed_at DATETIME(6) NULL,
    CONSTRAINT pk_swap_leg PRIMARY KEY (deal, place),
    CONSTRAINT fk_swap_leg_deal FOREIGN KEY (deal) REFERENCES swap_deal (id),
    INDEX ix_swap_leg_taker (taker, deal),
    INDEX ix_swap_leg_giver (giver, deal)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
