/// How long events take: from the row in the database to a person's stream, and to a consumer of the topic.
@NullMarked
package org.campusfrontline.deploy.bench.events;

import org.jspecify.annotations.NullMarked;
