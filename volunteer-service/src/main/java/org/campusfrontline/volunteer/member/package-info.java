/// What profiles and the ledger know of people: one projection of the directory's topic, and the lock on a person's
/// ledger.
@NullMarked
package org.campusfrontline.volunteer.member;

import org.jspecify.annotations.NullMarked;
