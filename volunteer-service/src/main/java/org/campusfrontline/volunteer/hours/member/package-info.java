/// What the ledger knows of people: a projection of the directory's topic, and the lock on a person's ledger.
@NullMarked
package org.campusfrontline.volunteer.hours.member;

import org.jspecify.annotations.NullMarked;
