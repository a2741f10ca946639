import ParleyCommand
import ParleyObstacles

ParleyCommand.main(Obstacles.all)
