package io.cloudroute.job;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How this node works on the queue.
///
/// @param enabled whether it does at all; it may add to the queue in any case
/// @param threads how many jobs it does at once
/// @param poll how often it looks for jobs that other nodes have queued
/// @param heartbeat how often it says that it is alive; a node that misses four is taken for dead, and its jobs go on
///   elsewhere
/// @param patience how long it waits for its jobs when it stops, before it interrupts them
@ConfigurationProperties("cloudroute.job")
record JobSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("2") int threads,
        @DefaultValue("2s") Duration poll,
        @DefaultValue("10s") Duration heartbeat,
        @DefaultValue("15s") Duration patience) {}
