/// What others than the ledger read of a person's service: what stood at an instant, summed up or entry by entry.
@NullMarked
package org.campusfrontline.volunteer.hours.history;

import org.jspecify.annotations.NullMarked;
