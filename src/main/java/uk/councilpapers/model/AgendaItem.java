package uk.councilpapers.model;

import java.util.Optional;

/**
 * One item of a front sheet's agenda.
 *
 * @param number as printed, {@code 5}; a sub-item is {@code 10(a)}
 * @param title without page range and final full stop
 * @param pages the printed page range, {@code 1-7} or {@code 32}; empty where none is printed
 * @param line where the item starts, counted from 1
 */
public record AgendaItem(String number, String title, Optional<String> pages, int line) {}
