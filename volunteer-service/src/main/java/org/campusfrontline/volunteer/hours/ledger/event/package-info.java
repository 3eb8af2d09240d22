/// What is booked, as other services read it.
@NullMarked
package org.campusfrontline.volunteer.hours.ledger.event;

import org.jspecify.annotations.NullMarked;
