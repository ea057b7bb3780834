"""Devices: the kind of device behind a toll, an accident or a piece of land.

Lives here: devices that act in a sentence, in an event that several sentences tell, in land, and in
lists by device. Does not live here: devices that are themselves counted (heads).
"""
